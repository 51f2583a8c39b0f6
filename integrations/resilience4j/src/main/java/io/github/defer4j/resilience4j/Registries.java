package io.github.defer4j.resilience4j;

import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is wrong with a name. */
final class Registries {
    private Registries() {}

    static <E> IllegalArgumentException missing(
            String kind, String name, Collection<E> all, Function<E, String> named) {
        String known = all.stream().map(named).sorted().collect(Collectors.joining(", "));
        return new IllegalArgumentException(
                "no " + kind + " '" + name + "' in the registry, which has " + (known.isEmpty() ? "none" : known));
    }

    /** An annotation may name the one that it means, though the field holds but one. */
    static void check(String kind, String name, String wanted) {
        if (!wanted.isEmpty() && !wanted.equals(name)) {
            throw new IllegalArgumentException("the field holds " + kind + " '" + name + "', not '" + wanted + "'");
        }
    }
}
