package behaviour.wrapper;

import behaviour.support.Check;
import behaviour.support.Trace;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/** Rule W3: methods. */
public final class MethodsChecks {
    private MethodsChecks() {}

    private static Base_ChildSafe child(Trace trace) {
        return new Base_ChildSafe(new Base.Child(trace));
    }

    public static void inheritedMarksHold() {
        Trace trace = new Trace();
        Integer key = child(trace).marked(3);
        Check.equal(3, key);
        trace.is("marked 3", "base");
    }

    public static void marksOfAnOverriddenMethodDoNot() {
        Trace trace = new Trace();
        child(trace).overridden();
        trace.is("child");
        child(trace).replaced();
        trace.is("child", "own");
    }

    public static void unmarkedMethodsDelegate() {
        Trace trace = new Trace();
        Base_ChildSafe safe = child(trace);
        Integer first = safe.unmarked(Arrays.asList(7, 8));
        Check.equal(7, first);
        safe.packagePrivate();
        safe.shielded();
        safe.last();
        safe.locked();
        safe.callsHidden();
        trace.is("unmarked", "package-private", "protected", "final", "synchronized", "private");
        Check.equal(5, safe.made());
    }

    public static void callsMeanTheSameOverload() {
        Base_ChildSafe safe = child(new Trace());
        Check.equal("int", safe.over(1));
        Check.equal("Integer", safe.over(Integer.valueOf(1)));
        Check.equal("Object", safe.over("1"));
        Check.equal("Object", safe.over((Object) 1));
    }

    public static void variableArguments() {
        Base_ChildSafe safe = child(new Trace());
        Check.equal("a[]", safe.many("a"));
        Check.equal("a[b, 1]", safe.many("a", "b", 1));
        Check.equal("anull", safe.many("a", (Object[]) null));
        Check.isTrue(Check.method(Base_ChildSafe.class, "many").isVarArgs(), "it takes variable arguments");
    }

    public static void typeVariablesOfMethods() {
        String max = child(new Trace()).max("a", "b");
        Check.equal("b", max);
        Method method = Check.method(Base_ChildSafe.class, "max");
        Check.equal(
                Check.method(Base.class, "max").getTypeParameters()[0].getBounds()[0].getTypeName(),
                method.getTypeParameters()[0].getBounds()[0].getTypeName());
    }

    public static void markedStaticMethodIsStatic() {
        Check.equal(9, Base_ChildSafe.fixed(9));
        Check.equal(9, Base.Child.noted);
    }

    public static void justTheAccessibleMethodsAreThere() {
        List<String> expected = Arrays.asList(
                "callsHidden", "fixed", "last", "locked", "made", "many", "marked", "max", "over", "overridden",
                "packagePrivate", "replaced", "shielded", "unmarked");
        TreeSet<String> names = new TreeSet<>();
        for (Method method : Base_ChildSafe.class.getDeclaredMethods()) {
            names.add(method.getName());
        }
        Check.equal(new TreeSet<>(expected), names);
    }

    public static void visibilityIsKept() {
        int mask = Modifier.PUBLIC | Modifier.PROTECTED | Modifier.PRIVATE;
        for (String name : Arrays.asList("last", "packagePrivate", "shielded", "made", "marked")) {
            Class<?> home = Base.class;
            Check.equal(
                    Check.method(home, name).getModifiers() & mask,
                    Check.method(Base_ChildSafe.class, name).getModifiers() & mask);
        }
    }
}
