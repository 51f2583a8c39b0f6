package behaviour.wrapper;

import io.github.defer4j.Defer;
import io.github.defer4j.Recover;
import io.github.defer4j.SafeWrapper;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Annotations that say something to callers. */
@NullMarked
public class Kept<T extends @Nullable Object> {
    /** For declarations, as older libraries have it. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.METHOD, ElementType.PARAMETER})
    public @interface CheckForNull {}

    @Defer("done()")
    public @Nullable String result(@Nullable String parameter, String other) {
        return parameter;
    }

    @Defer("done()")
    public List<@Nullable String> argument(Map<String, ? extends @Nullable T> map) {
        return List.of();
    }

    @Defer("done()")
    public @Nullable String[] elements(String @Nullable [] array) {
        return new String[0];
    }

    public Map.@Nullable Entry<String, T> unmarked() {
        return null;
    }

    @Defer("done()")
    public <U extends @Nullable Object> U bound(U value) {
        return value;
    }

    @Recover
    public @Nullable String outcome() {
        return null;
    }

    @CheckForNull
    @Defer("done()")
    public String older(@CheckForNull String parameter) {
        return parameter;
    }

    @Deprecated
    @Defer("done()")
    public void old() {}

    @Deprecated(since = "2", forRemoval = true)
    public void leaving() {}

    @SafeVarargs
    @Defer("done()")
    public final <E> List<E> many(E... elements) {
        return new ArrayList<>(elements.length);
    }

    void done() {}

    /** What stands on a type variable. */
    static class Cache<K, V> {
        @Defer("done()")
        public @Nullable V get(K key, @Nullable V other) {
            return other;
        }

        public @Nullable V[] all(List<@Nullable V> values, Map<K, ? super @Nullable V> more) {
            throw new UnsupportedOperationException();
        }

        <U extends @Nullable V> void bound(U value) {}

        void done() {}
    }

    /** What stands on the variable stands on the type in its place. */
    @SafeWrapper
    static class Numbers extends Cache<String, Number> {}

    /** Nobody should use it any more. */
    @Deprecated
    static class Retired {
        @Defer("done()")
        void run() {}

        void done() {}
    }
}
