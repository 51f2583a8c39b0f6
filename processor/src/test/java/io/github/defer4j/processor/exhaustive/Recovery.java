package io.github.defer4j.processor.exhaustive;

import io.github.defer4j.processor.exhaustive.ModelFailure.Kind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The recover steps of a method, and which handler takes what, told by hand from the documentation. */
enum Recovery {
    NONE(List.of(), Map.of(), Map.of()),
    OUTSIDE(List.of("@Recover(\"wide(failure)\")"), Map.of(), takenByWide()),
    INSIDE(List.of("@Recover(value = \"wide(failure)\", inside = true)"), takenByWide(), Map.of()),
    BOTH(
            List.of("@Recover(value = \"narrow\", inside = true)", "@Recover(\"wide(failure)\")"),
            Map.of(Kind.CHECKED, Actor.NARROW),
            takenByWide()),
    /** Several clauses; the first one reads the result. */
    CLAUSES(
            List.of(
                    "@Recover(value = \"wide(result, failure)\", except = Thrown.Unchecked.class)",
                    "@Recover(\"narrow\")",
                    "@Recover(value = \"named\", on = {Thrown.Grave.class, InterruptedException.class})"),
            Map.of(),
            Map.of(
                    Kind.CHECKED, Actor.NARROW,
                    Kind.REFUSED, Actor.WIDE,
                    Kind.ERROR, Actor.NAMED,
                    Kind.INTERRUPTED, Actor.NAMED)),
    /** No handler: the failure becomes a value. */
    OUTCOME(List.of("@Recover"), Map.of(), Map.of());

    private final List<String> annotations;
    private final Map<Kind, Actor> inside;
    private final Map<Kind, Actor> outside;

    Recovery(List<String> annotations, Map<Kind, Actor> inside, Map<Kind, Actor> outside) {
        this.annotations = annotations;
        this.inside = inside;
        this.outside = outside;
    }

    // Neither interrupts nor cancellations nor errors, which have to be named.
    private static Map<Kind, Actor> takenByWide() {
        Map<Kind, Actor> taken = new EnumMap<>(Kind.class);
        List.of(Kind.CHECKED, Kind.UNCHECKED, Kind.REFUSED).forEach(kind -> taken.put(kind, Actor.WIDE));
        return taken;
    }

    List<String> annotations(boolean isVoid) {
        return isVoid ? annotations.stream().map(text -> text.replace("result, ", "")).toList() : annotations;
    }

    /** The handler that gets such a failure of the body before the deferred calls run. */
    Optional<Actor> inside(Kind kind) {
        return Optional.ofNullable(inside.get(kind));
    }

    /** The handler that gets such a failure after the deferred calls have run. */
    Optional<Actor> outside(Kind kind) {
        return Optional.ofNullable(outside.get(kind));
    }

    /** Whether {@link Actor#WIDE} is given the result. */
    boolean readsResult(boolean isVoid) {
        return this == CLAUSES && !isVoid;
    }

    boolean makesValue(Kind kind) {
        return this == OUTCOME && (kind == Kind.CHECKED || kind == Kind.UNCHECKED || kind == Kind.REFUSED);
    }

    /** Running before the deferred calls means nothing where there are none: an error of its own. */
    boolean needsStep() {
        return !inside.isEmpty();
    }
}
