package io.github.defer4j.resilience4j;

import io.github.defer4j.Bracket;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadRegistry;

/** What wrappers call for {@link io.github.defer4j.resilience4j.Bulkhead @Bulkhead}. */
public final class Bulkheads {
    private static final String KIND = "bulkhead";

    private Bulkheads() {}

    /** A place in a bulkhead. It belongs to one thread. */
    public static final class Place implements Bracket {
        private final Bulkhead bulkhead;
        private boolean entered;

        private Place(Bulkhead bulkhead) {
            this.bulkhead = bulkhead;
        }

        @Override
        public void enter() {
            entered = true;
        }
    }

    /**
     * Takes a place, waiting as long as the bulkhead says.
     *
     * @param bulkhead which
     * @param name its name, or the empty string for whichever it is
     * @return what to end
     * @throws IllegalArgumentException if it has another name
     */
    public static Place begin(Bulkhead bulkhead, String name) {
        Registries.check(KIND, bulkhead.getName(), name);
        return begin(bulkhead);
    }

    /**
     * Takes a place, waiting as long as the bulkhead says.
     *
     * @param registry where it is
     * @param name its name
     * @return what to end
     * @throws IllegalArgumentException if the registry has none of that name
     */
    public static Place begin(BulkheadRegistry registry, String name) {
        // Not registry.bulkhead(name): it makes a new one of a misspelt name.
        Bulkhead bulkhead = registry.find(name).orElse(null);
        if (bulkhead == null) {
            throw Registries.missing(KIND, name, registry.getAllBulkheads(), Bulkhead::getName);
        }
        return begin(bulkhead);
    }

    private static Place begin(Bulkhead bulkhead) {
        bulkhead.acquirePermission();
        return new Place(bulkhead);
    }

    /**
     * Gives the place back.
     *
     * @param place what {@code begin} gave
     */
    public static void end(Place place) {
        if (place.entered) {
            place.bulkhead.onComplete();
        } else {
            place.bulkhead.releasePermission();
        }
    }
}
