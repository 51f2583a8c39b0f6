package shop;

import io.github.defer4j.Defer;
import java.util.List;
import java.util.Map;

/** Inner classes whose type variables have the names of those around them. */
@SuppressWarnings("hiding")
public class Hiding<T, U extends List<T>> {
    public class Inner<T> {
        @Defer("done()")
        public Map<T, U> own(T given) {
            return Map.of();
        }

        public T first(List<T> all) {
            return all.get(0);
        }

        public <U> U free(U given, T own) {
            return given;
        }

        void done() {}

        public class Innermost<T extends Number> implements Comparable<T> {
            @Override
            @Defer("done()")
            public int compareTo(T other) {
                return 0;
            }

            void done() {}

            public Hiding<T, List<T>>.Inner<U> around() {
                return null;
            }
        }
    }
}
