package behaviour.wrapper;

import behaviour.support.Check;
import behaviour.support.Trace;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;

/** Rules W1 and W2. */
public final class NamesChecks {
    private NamesChecks() {}

    public static void nestedTypesAreJoined() {
        Trace trace = new Trace();
        new Outer_NestedSafe(new Outer.Nested(trace)).run();
        trace.is("nested", "give");
        Outer.Nested.Deep deep = new Outer.Nested.Deep();
        new Outer_Nested_DeepSafe(deep).run();
        deep.trace.is("deep", "give");
    }

    public static void innerClassKeepsTheVariablesAroundIt() {
        Outer<String>.Inner inner = new Outer<String>().new Inner();
        String value = new Outer_InnerSafe<String>(inner).run("x");
        Check.equal("x", value);
        inner.trace.is("inner x", "give");
    }

    public static void nameCanBeChosen() {
        Outer.Renamed renamed = new Outer.Renamed();
        new Guarded(renamed).run();
        renamed.trace.is("renamed", "give");
    }

    public static void wrapperIsAFinalClassInThePackageOfTheService() {
        Class<?>[] wrappers = {
            Outer_NestedSafe.class, Outer_Nested_DeepSafe.class, Outer_InnerSafe.class, Guarded.class
        };
        for (Class<?> wrapper : wrappers) {
            Check.isTrue(Modifier.isFinal(wrapper.getModifiers()), wrapper + " is final");
            Check.equal(Outer.class.getPackage(), wrapper.getPackage());
            Check.equal(null, wrapper.getEnclosingClass());
            Check.equal(Object.class, wrapper.getSuperclass());
        }
    }

    public static void wrapperIsAsVisibleAsTheService() {
        visible(Outer_NestedSafe.class, Modifier.PUBLIC);
        visible(Outer_Nested_DeepSafe.class, 0);
        visible(Guarded.class, Modifier.PUBLIC);
    }

    private static void visible(Class<?> wrapper, int visibility) {
        int mask = Modifier.PUBLIC | Modifier.PROTECTED | Modifier.PRIVATE;
        Check.equal(visibility, wrapper.getModifiers() & mask);
        Constructor<?>[] constructors = wrapper.getDeclaredConstructors();
        Check.equal(1, constructors.length);
        Check.equal(1, constructors[0].getParameterCount());
        Check.equal(visibility, constructors[0].getModifiers() & mask);
    }

    public static void thereIsNoWrapperOfNothing() {
        NullPointerException missing = Check.failsWith(NullPointerException.class, () -> new Guarded(null));
        Check.equal("delegate", missing.getMessage());
    }
}
