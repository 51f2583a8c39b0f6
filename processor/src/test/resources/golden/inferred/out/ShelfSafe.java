package golden.inferred;

import io.github.defer4j.DeferGenerated;
import io.github.defer4j.Unwind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;

/**
 * {@link Shelf} with its deferred calls and its recovery.
 *
 * <p>A call that the service makes on itself does not pass through this class.
 */
@DeferGenerated
@SuppressWarnings("rawtypes")
public final class ShelfSafe {
    private final Shelf delegate;

    /**
     * @param delegate the service to wrap
     */
    public ShelfSafe(Shelf delegate) {
        this.delegate = Objects.requireNonNull(delegate, "delegate");
    }

    /**
     * @see Shelf#argument(String)
     */
    public void argument(String name) {
        // @Defer(acquire = "t = same(name)", value = "drop(t)")
        final String t = this.delegate.same(name);
        try {
            this.delegate.argument(name);
        } catch (Throwable failure) {
            try {
                this.delegate.drop(t);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.drop(t);
    }

    /**
     * @see Shelf#boxed()
     */
    public void boxed() {
        // @Defer(acquire = "t = same(5)", value = "drop(t)")
        final Integer t = this.delegate.same(5);
        try {
            this.delegate.boxed();
        } catch (Throwable failure) {
            try {
                this.delegate.drop(t);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.drop(t);
    }

    /**
     * @see Shelf#onlyNull()
     */
    public void onlyNull() {
        // @Defer(acquire = "t = same(null)", value = "drop(t)")
        final Object t = this.delegate.same(null);
        try {
            this.delegate.onlyNull();
        } catch (Throwable failure) {
            try {
                this.delegate.drop(t);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.drop(t);
    }

    /**
     * @see Shelf#nullAndMore(String)
     */
    public void nullAndMore(String name) {
        // @Defer(acquire = "t = either(null, name)", value = "drop(t)")
        final String t = this.delegate.either(null, name);
        try {
            this.delegate.nullAndMore(name);
        } catch (Throwable failure) {
            try {
                this.delegate.drop(t);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.drop(t);
    }

    /**
     * @see Shelf#widerOfTwo(CharSequence, String)
     */
    public void widerOfTwo(CharSequence text, String name) {
        // @Defer(acquire = "t = either(text, name)", value = "drop(t)")
        final CharSequence t = this.delegate.either(text, name);
        try {
            this.delegate.widerOfTwo(text, name);
        } catch (Throwable failure) {
            try {
                this.delegate.drop(t);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.drop(t);
    }

    /**
     * @see Shelf#widerIsSecond(String, CharSequence)
     */
    public void widerIsSecond(String name, CharSequence text) {
        // @Defer(acquire = "t = either(name, text)", value = "drop(t)")
        final CharSequence t = this.delegate.either(name, text);
        try {
            this.delegate.widerIsSecond(name, text);
        } catch (Throwable failure) {
            try {
                this.delegate.drop(t);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.drop(t);
    }

    /**
     * @see Shelf#commonClass()
     */
    public void commonClass() {
        // @Defer(acquire = "t = either(1, 2.5)", value = "drop(t)")
        final Number t = this.delegate.either(1, 2.5);
        try {
            this.delegate.commonClass();
        } catch (Throwable failure) {
            try {
                this.delegate.drop(t);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.drop(t);
    }

    /**
     * @see Shelf#nothingInCommon(String, int[])
     */
    public void nothingInCommon(String name, int[] codes) {
        // @Defer(acquire = "t = either(name, codes)", value = "drop(t)")
        final Object t = this.delegate.either(name, codes);
        try {
            this.delegate.nothingInCommon(name, codes);
        } catch (Throwable failure) {
            try {
                this.delegate.drop(t);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.drop(t);
    }

    /**
     * @see Shelf#arrayFirst(int[], String)
     */
    public void arrayFirst(int[] codes, String name) {
        // @Defer(acquire = "t = either(codes, name)", value = "drop(t)")
        final Object t = this.delegate.either(codes, name);
        try {
            this.delegate.arrayFirst(codes, name);
        } catch (Throwable failure) {
            try {
                this.delegate.drop(t);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.drop(t);
    }

    /**
     * @see Shelf#array(String[])
     */
    public void array(String[] names) {
        // @Defer(acquire = "t = of(names)", value = "drop(t)")
        final String t = this.delegate.of(names);
        try {
            this.delegate.array(names);
        } catch (Throwable failure) {
            try {
                this.delegate.drop(t);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.drop(t);
    }

    /**
     * @see Shelf#arrayOfArrays(int[][])
     */
    public void arrayOfArrays(int[][] grid) {
        // @Defer(acquire = "t = of(grid)", value = "drop(t)")
        final int[] t = this.delegate.of(grid);
        try {
            this.delegate.arrayOfArrays(grid);
        } catch (Throwable failure) {
            try {
                this.delegate.drop(t);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.drop(t);
    }

    /**
     * @see Shelf#typeArgument(List)
     */
    public void typeArgument(List<String> names) {
        // @Defer(acquire = "t = first(names)", value = "drop(t)")
        final String t = this.delegate.first(names);
        try {
            this.delegate.typeArgument(names);
        } catch (Throwable failure) {
            try {
                this.delegate.drop(t);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.drop(t);
    }

    /**
     * @see Shelf#ofSubclass(ArrayList)
     */
    public void ofSubclass(ArrayList<String> names) {
        // @Defer(acquire = "t = first(names)", value = "drop(t)")
        final String t = this.delegate.first(names);
        try {
            this.delegate.ofSubclass(names);
        } catch (Throwable failure) {
            try {
                this.delegate.drop(t);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.drop(t);
    }

    /**
     * @see Shelf#ofVariable(java.util.ArrayList)
     */
    public <L extends ArrayList<Integer>> void ofVariable(L names) {
        // @Defer(acquire = "t = first(names)", value = "drop(t)")
        final Integer t = this.delegate.first(names);
        try {
            this.delegate.<L>ofVariable(names);
        } catch (Throwable failure) {
            try {
                this.delegate.drop(t);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.drop(t);
    }

    /**
     * @see Shelf#upperBound(List)
     */
    public void upperBound(List<Integer> numbers) {
        // @Defer(acquire = "t = any(numbers)", value = "drop(t)")
        final Integer t = this.delegate.any(numbers);
        try {
            this.delegate.upperBound(numbers);
        } catch (Throwable failure) {
            try {
                this.delegate.drop(t);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.drop(t);
    }

    /**
     * @see Shelf#ofWildcard(List)
     */
    public void ofWildcard(List<? extends Number> numbers) {
        // @Defer(acquire = "t = any(numbers)", value = "drop(t)")
        final Number t = this.delegate.any(numbers);
        try {
            this.delegate.ofWildcard(numbers);
        } catch (Throwable failure) {
            try {
                this.delegate.drop(t);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.drop(t);
    }

    /**
     * @see Shelf#lowerBound(Comparator)
     */
    public void lowerBound(Comparator<String> order) {
        // @Defer(acquire = "t = least(order)", value = "drop(t)")
        final String t = this.delegate.least(order);
        try {
            this.delegate.lowerBound(order);
        } catch (Throwable failure) {
            try {
                this.delegate.drop(t);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.drop(t);
    }

    /**
     * @see Shelf#lowerOfWildcard(Comparator)
     */
    public void lowerOfWildcard(Comparator<? super Integer> order) {
        // @Defer(acquire = "t = least(order)", value = "drop(t)")
        final Object t = this.delegate.least(order);
        try {
            this.delegate.lowerOfWildcard(order);
        } catch (Throwable failure) {
            try {
                this.delegate.drop(t);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.drop(t);
    }

    /**
     * @see Shelf#noBound(List)
     */
    public void noBound(List<String> names) {
        // @Defer(acquire = "t = size(names)", value = "drop(t)")
        final Object t = this.delegate.size(names);
        try {
            this.delegate.noBound(names);
        } catch (Throwable failure) {
            try {
                this.delegate.drop(t);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.drop(t);
    }

    /**
     * @see Shelf#nested(Map)
     */
    public void nested(Map<String, List<Integer>> index) {
        // @Defer(acquire = "t = lookup(index)", value = "drop(t)")
        final Integer t = this.delegate.lookup(index);
        try {
            this.delegate.nested(index);
        } catch (Throwable failure) {
            try {
                this.delegate.drop(t);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.drop(t);
    }

    /**
     * @see Shelf#nestedTwice(List)
     */
    public void nestedTwice(List<List<String>> lists) {
        // @Defer(acquire = "t = deep(lists)", value = "drop(t)")
        final String t = this.delegate.deep(lists);
        try {
            this.delegate.nestedTwice(lists);
        } catch (Throwable failure) {
            try {
                this.delegate.drop(t);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.drop(t);
    }

    /**
     * @see Shelf#twoVariables(String)
     */
    public void twoVariables(String name) {
        // @Defer(acquire = "t = pair(name, 5)", value = "drop(t)")
        final Map<String, Integer> t = this.delegate.pair(name, 5);
        try {
            this.delegate.twoVariables(name);
        } catch (Throwable failure) {
            try {
                this.delegate.drop(t);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.drop(t);
    }

    /**
     * @see Shelf#nothingKnown()
     */
    public void nothingKnown() {
        // @Defer(acquire = "t = make()", value = "drop(t)")
        final Object t = this.delegate.make();
        try {
            this.delegate.nothingKnown();
        } catch (Throwable failure) {
            try {
                this.delegate.drop(t);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.drop(t);
    }

    /**
     * @see Shelf#bound()
     */
    public void bound() {
        // @Defer(acquire = "t = bounded()", value = "drop(t)")
        final Number t = this.delegate.bounded();
        try {
            this.delegate.bound();
        } catch (Throwable failure) {
            try {
                this.delegate.drop(t);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.drop(t);
    }

    /**
     * @see Shelf#thrownVariable()
     */
    public void thrownVariable() {
        // @Defer("check()")
        try {
            this.delegate.thrownVariable();
        } catch (Throwable failure) {
            try {
                this.delegate.check();
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.check();
    }

    /**
     * @see Shelf#thrownAndReturned()
     */
    public void thrownAndReturned() {
        // @Defer(acquire = "t = attempt()", value = "drop(t)")
        final Object t = this.delegate.attempt();
        try {
            this.delegate.thrownAndReturned();
        } catch (Throwable failure) {
            try {
                this.delegate.drop(t);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.drop(t);
    }

    /**
     * @see Shelf#thrownIsGiven(IOException)
     */
    public void thrownIsGiven(IOException why) throws IOException {
        // @Defer("forward(why)")
        try {
            this.delegate.thrownIsGiven(why);
        } catch (Throwable failure) {
            try {
                this.delegate.forward(why);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.forward(why);
    }

    /**
     * @see Shelf#wanted(String)
     */
    public void wanted() {
        // @Defer(acquire = "make()", value = "drop(name)")
        final String name = this.delegate.make();
        try {
            this.delegate.wanted(name);
        } catch (Throwable failure) {
            try {
                this.delegate.drop(name);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.drop(name);
    }

    /**
     * @see Shelf#wantedPrimitive(int)
     */
    public void wantedPrimitive() {
        // @Defer(acquire = "make()", value = "drop(size)")
        final int size = this.delegate.make();
        try {
            this.delegate.wantedPrimitive(size);
        } catch (Throwable failure) {
            try {
                this.delegate.drop(size);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.drop(size);
    }

    /**
     * @see Shelf#wantedArgument(List)
     */
    public void wantedArgument() {
        // @Defer(acquire = "none()", value = "drop(names)")
        final List<String> names = this.delegate.none();
        try {
            this.delegate.wantedArgument(names);
        } catch (Throwable failure) {
            try {
                this.delegate.drop(names);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.drop(names);
    }

    /**
     * @see Shelf#wantedOfSubclass(Collection)
     */
    public void wantedOfSubclass() {
        // @Defer(acquire = "fresh()", value = "drop(names)")
        final Collection<String> names = this.delegate.fresh();
        try {
            this.delegate.wantedOfSubclass(names);
        } catch (Throwable failure) {
            try {
                this.delegate.drop(names);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.drop(names);
    }

    /**
     * @see Shelf#wantedWildcard(List)
     */
    public void wantedWildcard() {
        // @Defer(acquire = "none()", value = "drop(names)")
        final List<? extends Number> names = this.delegate.none();
        try {
            this.delegate.wantedWildcard(names);
        } catch (Throwable failure) {
            try {
                this.delegate.drop(names);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.drop(names);
    }

    /**
     * @see Shelf#wantedRaw(List)
     */
    public void wantedRaw() {
        // @Defer(acquire = "none()", value = "drop(names)")
        final List names = this.delegate.none();
        try {
            this.delegate.wantedRaw(names);
        } catch (Throwable failure) {
            try {
                this.delegate.drop(names);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.drop(names);
    }

    /**
     * @see Shelf#wantedAndGiven(String, List)
     */
    public void wantedAndGiven(String name) {
        // @Defer(acquire = "listOf(name)", value = "drop(names)")
        final List<String> names = this.delegate.listOf(name);
        try {
            this.delegate.wantedAndGiven(name, names);
        } catch (Throwable failure) {
            try {
                this.delegate.drop(names);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.drop(names);
    }

    /**
     * @see Shelf#wantedArgumentIsWider(String, List)
     */
    public void wantedArgumentIsWider(String name) {
        // @Defer(acquire = "listOf(name)", value = "drop(names)")
        final List<Object> names = this.delegate.listOf(name);
        try {
            this.delegate.wantedArgumentIsWider(name, names);
        } catch (Throwable failure) {
            try {
                this.delegate.drop(names);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.drop(names);
    }

    /**
     * @see Shelf#wantedIsWider(List, CharSequence)
     */
    public void wantedIsWider(List<String> names) {
        // @Defer(acquire = "first(names)", value = "drop(one)")
        final CharSequence one = this.delegate.first(names);
        try {
            this.delegate.wantedIsWider(names, one);
        } catch (Throwable failure) {
            try {
                this.delegate.drop(one);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.drop(one);
    }

    /**
     * @see Shelf#wantedIsUnrelated(Object)
     */
    public void wantedIsUnrelated() {
        // @Defer(acquire = "none()", value = "drop(all)")
        final Object all = this.delegate.none();
        try {
            this.delegate.wantedIsUnrelated(all);
        } catch (Throwable failure) {
            try {
                this.delegate.drop(all);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        this.delegate.drop(all);
    }

    /**
     * @see Shelf#result()
     */
    public List<String> result() {
        List<String> result = null;
        // @Defer("result = copy(result)")
        try {
            result = this.delegate.result();
        } catch (Throwable failure) {
            try {
                result = this.delegate.copy(result);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        result = this.delegate.copy(result);
        return result;
    }

    /**
     * @see Shelf#handler()
     */
    public List<String> handler() {
        try {
            return this.delegate.handler();
        } catch (CancellationException passing) {
            throw passing;
        } catch (Exception failure) {
            // @Recover("none()")
            if (failure instanceof InterruptedException) {
                throw Unwind.undeclared(failure);
            }
            try {
                return this.delegate.none();
            } catch (Throwable later) {
                Unwind.attach(later, failure);
                throw later;
            }
        }
    }

    /**
     * @see Shelf#same(Object)
     */
    <T> T same(T value) {
        return this.delegate.<T>same(value);
    }

    /**
     * @see Shelf#either(Object, Object)
     */
    <T> T either(T one, T other) {
        return this.delegate.<T>either(one, other);
    }

    /**
     * @see Shelf#of(Object[])
     */
    <T> T of(T[] values) {
        return this.delegate.<T>of(values);
    }

    /**
     * @see Shelf#first(List)
     */
    <T> T first(List<T> values) {
        return this.delegate.<T>first(values);
    }

    /**
     * @see Shelf#any(Collection)
     */
    <T> T any(Collection<? extends T> values) {
        return this.delegate.<T>any(values);
    }

    /**
     * @see Shelf#least(Comparator)
     */
    <T> T least(Comparator<? super T> order) {
        return this.delegate.<T>least(order);
    }

    /**
     * @see Shelf#size(List)
     */
    <T> T size(List<?> values) {
        return this.delegate.<T>size(values);
    }

    /**
     * @see Shelf#lookup(Map)
     */
    <K, V> V lookup(Map<K, List<V>> index) {
        return this.delegate.<K, V>lookup(index);
    }

    /**
     * @see Shelf#deep(List)
     */
    <T> T deep(List<? extends List<T>> lists) {
        return this.delegate.<T>deep(lists);
    }

    /**
     * @see Shelf#pair(Object, Object)
     */
    <A, B> Map<A, B> pair(A one, B other) {
        return this.delegate.<A, B>pair(one, other);
    }

    /**
     * @see Shelf#make()
     */
    <T> T make() {
        return this.delegate.<T>make();
    }

    /**
     * @see Shelf#bounded()
     */
    <N extends Number> N bounded() {
        return this.delegate.<N>bounded();
    }

    /**
     * @see Shelf#check()
     */
    <E extends Exception> void check() throws E {
        this.delegate.<E>check();
    }

    /**
     * @see Shelf#attempt()
     */
    <E extends Exception, T> T attempt() throws E {
        return this.delegate.<E, T>attempt();
    }

    /**
     * @see Shelf#forward(Exception)
     */
    <E extends Exception> void forward(E why) throws E {
        this.delegate.<E>forward(why);
    }

    /**
     * @see Shelf#none()
     */
    <T> List<T> none() {
        return this.delegate.<T>none();
    }

    /**
     * @see Shelf#fresh()
     */
    <T> ArrayList<T> fresh() {
        return this.delegate.<T>fresh();
    }

    /**
     * @see Shelf#listOf(Object)
     */
    <T> List<T> listOf(T value) {
        return this.delegate.<T>listOf(value);
    }

    /**
     * @see Shelf#copy(List)
     */
    <T> List<T> copy(List<? extends T> values) {
        return this.delegate.<T>copy(values);
    }

    /**
     * @see Shelf#drop(Object)
     */
    void drop(Object value) {
        this.delegate.drop(value);
    }
}
