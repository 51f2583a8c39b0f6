package golden.raw;

import io.github.defer4j.Defer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Raw types: the wrappers of the first ones need what keeps compilers from warning of unchecked calls. */
@SuppressWarnings("rawtypes")
public class Loose {
    final List raw = new ArrayList();

    void keep(List<String> texts) {}

    /** A raw value becomes a parameterised one. */
    public static class Argument extends Loose {
        @Defer("keep(raw)")
        public void unchecked() {}
    }

    /** So do arrays. */
    public static class Arrays extends Loose {
        @Defer("all(lists)")
        public void unchecked(List[] lists) {}

        void all(List<String>[] texts) {}
    }

    /** A subclass is as raw. */
    public static class Subclass extends Loose {
        @Defer("keep(texts)")
        public void unchecked(ArrayList texts) {}
    }

    /** A raw receiver takes what it cannot check. */
    public static class Receiver extends Loose {
        @Defer("raw.add(text)")
        public void unchecked(String text) {}
    }

    /** What a raw class declares is raw in its subclasses, also where a wrapper only hands the call on. */
    public static class Heir extends Box {
        @Defer("take()")
        public void unchecked() {}
    }

    /** A receiver may be raw by what it extends. */
    public static class Inherited extends Loose {
        final Heir heir = new Heir();

        @Defer("heir.put(text)")
        public void unchecked(String text) {}
    }

    /** Or by what it stands in. */
    public static class Inner extends Loose {
        final Box.Part part = new Heir().new Part();

        @Defer("part.fit(text)")
        public void unchecked(String text) {}
    }

    /** A raw result where the interface says more. */
    @SuppressWarnings("unchecked")
    public static class Result implements Source {
        @Override
        public List texts() {
            return new ArrayList();
        }

        @Defer("texts()")
        public void marked() {}
    }

    interface Source extends Texts {}

    interface Texts {
        List<String> texts();
    }

    static class Box<T> {
        T one;

        void put(T other) {
            one = other;
        }

        public T take() {
            return one;
        }

        class Part {
            void fit(T other) {
                put(other);
            }
        }
    }

    /** Nothing is unchecked, or nothing is there to check. */
    public static class Not extends Loose {
        final List<Map> maps = new ArrayList<>();

        @Defer("raw.size()")
        public void nothingGiven() {}

        @Defer("maps.add(map)")
        public void rawOnlyWithin(Map map) {}

        @Defer("raw.get(5)")
        public void nothingGeneric() {}

        @Defer("java.util.List.of()")
        public void staticOfGeneric() {}

        @Defer("keep(null)")
        public void nullArgument() {}

        @Defer("any(raw)")
        public void rawForWildcard() {}

        @Defer("same(raw)")
        public void rawForRaw() {}

        @Defer("boxed(5)")
        public void boxing() {}

        @Defer("unboxed(size)")
        public void unboxing(Integer size) {}

        @Defer("keep(texts)")
        public void checked(ArrayList<String> texts) {}

        void any(List<?> texts) {}

        void same(Collection texts) {}

        void boxed(Integer size) {}

        void unboxed(int size) {}
    }
}
