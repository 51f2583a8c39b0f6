package io.github.defer4j.processor.exhaustive;

import io.github.defer4j.processor.exhaustive.StepShape.Take;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The moves that are tried: each actor makes each of them, together with each of every other actor. */
final class Moves {
    private static final List<Move> ALL = List.of(
            Move.RETURN,
            Move.THROW_CHECKED,
            Move.THROW_UNCHECKED,
            Move.THROW_ERROR,
            Move.THROW_INTERRUPTED,
            Move.THROW_CANCELLED);
    private static final List<Move> SOME =
            List.of(Move.RETURN, Move.THROW_CHECKED, Move.THROW_ERROR, Move.THROW_INTERRUPTED);
    private static final List<Move> FEW = List.of(Move.RETURN, Move.THROW_CHECKED, Move.THROW_ERROR);
    private static final List<Move> WITH_FAILURE = List.of(Move.THROW_AGAIN, Move.THROW_WRAPPED);

    private final Choices choices = new Choices();
    private final Map<Take, List<Move>> blind = new EnumMap<>(Take.class);
    private final List<Move> seeing;

    /** Attempts multiply like steps. */
    static Moves of(Shape shape) {
        return new Moves(shape.retried() ? Actor.MOST_STEPS : shape.steps().size());
    }

    /** The more steps, the fewer ways to throw; whether each actor throws is tried always. */
    Moves(int steps) {
        List<Move> moves = steps < 2 ? ALL : steps == 2 ? SOME : FEW;
        for (Take take : Take.values()) {
            blind.put(take, moves);
        }
        blind.put(Take.REQUIRE, with(moves, List.of(Move.REFUSE)));
        blind.put(Take.HOLD, with(moves, List.of(Move.GIVE_NULL)));
        seeing = steps <= 2 ? with(moves, WITH_FAILURE) : moves;
    }

    /** Of a policy; the last attempt is the last. */
    Move choosePolicy(boolean isLast) {
        List<Move> ends = with(FEW, WITH_FAILURE);
        return choices.of(isLast ? ends : with(ends, List.of(Move.GO_ON)));
    }

    Move choose(Take take, boolean seesFailure) {
        return choices.of(seesFailure ? seeing : blind.get(take));
    }

    boolean advance() {
        return choices.advance();
    }

    private static List<Move> with(List<Move> moves, List<Move> more) {
        List<Move> all = new ArrayList<>(moves);
        all.addAll(more);
        return List.copyOf(all);
    }
}
