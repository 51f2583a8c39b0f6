package io.github.defer4j.resilience4j;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadRegistry;

/** What wrappers call for {@link io.github.defer4j.resilience4j.Bulkhead @Bulkhead}. */
public final class Bulkheads {
    private static final String KIND = "bulkhead";

    private Bulkheads() {}

    /**
     * Takes a place, waiting as long as the bulkhead says.
     *
     * @param bulkhead which
     * @param name its name, or the empty string for whichever it is
     * @return the bulkhead that has it
     * @throws IllegalArgumentException if it has another name
     */
    public static Bulkhead begin(Bulkhead bulkhead, String name) {
        Registries.check(KIND, bulkhead.getName(), name);
        return begin(bulkhead);
    }

    /**
     * Takes a place, waiting as long as the bulkhead says.
     *
     * @param registry where it is
     * @param name its name
     * @return the bulkhead that has it
     * @throws IllegalArgumentException if the registry has none of that name
     */
    public static Bulkhead begin(BulkheadRegistry registry, String name) {
        // Not registry.bulkhead(name): it makes a new one of a misspelt name.
        Bulkhead bulkhead = registry.find(name).orElse(null);
        if (bulkhead == null) {
            throw Registries.missing(KIND, name, registry.getAllBulkheads(), Bulkhead::getName);
        }
        return begin(bulkhead);
    }

    private static Bulkhead begin(Bulkhead bulkhead) {
        bulkhead.acquirePermission();
        return bulkhead;
    }

    /**
     * Gives the place back.
     *
     * @param bulkhead what {@code begin} gave
     * @param called whether the method was called
     */
    public static void end(Bulkhead bulkhead, boolean called) {
        if (called) {
            bulkhead.onComplete();
        } else {
            bulkhead.releasePermission();
        }
    }
}
