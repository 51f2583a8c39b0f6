package behaviour.wrapper;

import behaviour.support.Check;
import java.io.Closeable;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashSet;
import java.util.concurrent.Callable;
import java.util.function.Function;

/** Rule W3: interfaces and what every object has. */
public final class ContractsChecks {
    private ContractsChecks() {}

    public static void interfacesAreImplemented() throws Exception {
        Contracts.Kept kept = new Contracts.Kept();
        Contracts_KeptSafe safe = new Contracts_KeptSafe(kept);
        Runnable runnable = safe;
        runnable.run();
        kept.trace.is("run", "give");
        Callable<String> callable = safe;
        Check.equal("called", callable.call());
        kept.trace.is("io");
        Function<Integer, Long> function = safe;
        Check.equal(5L, function.apply(2));
        Check.equal(null, function.apply(0));
        try (Closeable closeable = safe) {
            Check.same(safe, closeable);
        }
        kept.trace.is("close");
        Comparable<Contracts.Kept> comparable = safe;
        Check.equal(0, comparable.compareTo(kept));
        Check.equal(
                new HashSet<Class<?>>(Arrays.asList(
                        Runnable.class, Callable.class, Function.class, Closeable.class, Comparable.class,
                        Serializable.class)),
                new HashSet<>(Arrays.asList(Contracts_KeptSafe.class.getInterfaces())));
    }

    public static void interfacesOfASuperclassAreImplemented() {
        Contracts_InheritedSafe safe = new Contracts_InheritedSafe(new Contracts.Inherited());
        Runnable runnable = safe;
        runnable.run();
        Check.equal("inherited", safe.call());
        Check.isTrue(Callable.class.isInstance(safe), "it is a Callable");
        Check.isTrue(Comparable.class.isInstance(safe), "it is a Comparable");
    }

    public static void interfaceIsDroppedIfAParameterIsAcquired() {
        Contracts_AcquiredSafe safe = new Contracts_AcquiredSafe(new Contracts.Acquired());
        Check.equal("r", safe.read());
        Contracts.Named named = safe;
        Check.equal("acquired", named.name());
        Check.equal(
                Arrays.asList(Contracts.Named.class), Arrays.asList(Contracts_AcquiredSafe.class.getInterfaces()));
    }

    public static void interfaceIsDroppedIfTheResultIsAnOutcome() {
        Contracts_ValuedSafe safe = new Contracts_ValuedSafe(new Contracts.Valued());
        Check.equal("value", safe.get().value());
        Check.equal(Arrays.asList(Contracts.Named.class), Arrays.asList(Contracts_ValuedSafe.class.getInterfaces()));
    }

    public static void equalityIsThatOfTheService() {
        Contracts_EqualSafe safe = new Contracts_EqualSafe(new Contracts.Equal(1));
        Check.equal(new Contracts_EqualSafe(new Contracts.Equal(1)), safe);
        Check.equal(new Contracts.Equal(1).hashCode(), safe.hashCode());
        Check.equal("Equal 1", safe.toString());
        Check.isTrue(!safe.equals(new Contracts_EqualSafe(new Contracts.Equal(2))), "others are not equal");
        Check.isTrue(!safe.equals(null), "null is not equal");
        Check.isTrue(!safe.equals("Equal 1"), "a string is not equal");
    }

    public static void identityIsThatOfTheWrapper() {
        Contracts.Plain plain = new Contracts.Plain();
        Contracts_PlainSafe safe = new Contracts_PlainSafe(plain);
        Check.isTrue(safe.equals(safe), "it equals itself");
        Check.isTrue(!safe.equals(new Contracts_PlainSafe(plain)), "another wrapper is another object");
    }

    public static void equalWrappersHaveOneHashCode() {
        Contracts.Order<String> order = new Contracts.Order<>() {
            @Override
            public int rank(String value) {
                return value.length();
            }

            @Override
            public void done() {}

            @Override
            public int compare(String one, String other) {
                return rank(one) - rank(other);
            }
        };
        Contracts_OrderSafe<String> one = new Contracts_OrderSafe<>(order);
        Contracts_OrderSafe<String> other = new Contracts_OrderSafe<>(order);
        Check.isTrue(!one.equals(other) || one.hashCode() == other.hashCode(), "equal ones have one hash code");
        Check.equal(1, one.reversed().compare("a", "bb"));
    }

    public static void recordsAreEqualByTheirParts() {
        Check.equal(
                new Shapes_PairSafe<>(new Shapes.Pair<Number, Integer>(1, 2)),
                new Shapes_PairSafe<>(new Shapes.Pair<Number, Integer>(1, 2)));
        Check.equal(
                "Pair[first=1, second=2]",
                new Shapes_PairSafe<>(new Shapes.Pair<Number, Integer>(1, 2)).toString());
    }

    public static void declaredExceptionsOfInterfacesAreNarrowed() {
        Check.declares(Contracts_KeptSafe.class, "call", Exception.class);
        Check.declares(Contracts_InheritedSafe.class, "call");
        Check.declares(Contracts_KeptSafe.class, "close", IOException.class);
    }
}
