package golden.raw;

import io.github.defer4j.Defer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

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

    /** Nothing is unchecked, or nothing is there to check. */
    public static class Not extends Loose {
        @Defer("raw.size()")
        public void nothingGiven() {}

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
