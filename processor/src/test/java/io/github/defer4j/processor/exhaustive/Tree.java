package io.github.defer4j.processor.exhaustive;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A failure as text: its name, in angle brackets its cause, in square ones what it suppressed, in order. */
final class Tree {
    private Tree() {}

    static String of(Throwable failure) {
        return of(failure, Throwable::getMessage, Throwable::getCause, each -> List.of(each.getSuppressed()));
    }

    static <T> String of(T failure, Function<T, String> name, Function<T, T> cause, Function<T, List<T>> suppressed) {
        StringBuilder text = new StringBuilder();
        new Walk<>(name, cause, suppressed, new ArrayList<>()).append(failure, text);
        return text.toString();
    }

    private record Walk<T>(
            Function<T, String> name, Function<T, T> cause, Function<T, List<T>> suppressed, List<T> path) {

        void append(T failure, StringBuilder text) {
            text.append(name.apply(failure));
            T because = cause.apply(failure);
            List<T> others = suppressed.apply(failure);
            if (because == null && others.isEmpty()) {
                return;
            }
            for (T above : path) {
                if (above == failure) {
                    text.append('^');
                    return;
                }
            }
            path.add(failure);
            if (because != null) {
                text.append('<');
                append(because, text);
                text.append('>');
            }
            for (int i = 0; i < others.size(); i++) {
                text.append(i == 0 ? "[" : ", ");
                append(others.get(i), text);
            }
            text.append(others.isEmpty() ? "" : "]");
            path.remove(path.size() - 1);
        }
    }
}
