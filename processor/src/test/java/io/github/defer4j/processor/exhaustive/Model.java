package io.github.defer4j.processor.exhaustive;

import io.github.defer4j.Failures;
import io.github.defer4j.processor.exhaustive.StepShape.Call;
import io.github.defer4j.processor.exhaustive.StepShape.Exit;
import io.github.defer4j.processor.exhaustive.StepShape.Quiet;
import io.github.defer4j.processor.exhaustive.StepShape.Take;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a wrapper has to do, as the documentation has it: a stack of registered steps, unwound in one loop. It knows
 * neither the processor nor what that generates, nor {@code Throwable}: failures are its own values.
 */
final class Model {
    enum Kind {
        CHECKED,
        UNCHECKED,
        ERROR,
        INTERRUPTED,
        CANCELLED,
        /** The wrapper's own {@code NotAcquiredException}. */
        REFUSED
    }

    /** Compared by identity, as throwables are. */
    private static final class Failure {
        final String name;
        final Kind kind;
        final Failure cause;
        final List<Failure> suppressed = new ArrayList<>();

        Failure(String name, Kind kind, Failure cause) {
            this.name = name;
            this.kind = kind;
            this.cause = cause;
        }

        @Override
        public String toString() {
            return Tree.of(this, each -> each.name, each -> each.cause, each -> each.suppressed);
        }
    }

    private record Registered(int step, int clock) {}

    private final Shape shape;
    private final Moves moves;
    private final Map<Actor, Move> script = new EnumMap<>(Actor.class);
    private final StringBuilder trace = new StringBuilder();
    private final Deque<Registered> stack = new ArrayDeque<>();
    private int clock;
    private int result;
    private boolean interrupted;
    private Failure failure;

    private Model(Shape shape, Moves moves) {
        this.shape = shape;
        this.moves = moves;
    }

    /** Who moves how, and what is to be seen then. */
    record Run(Map<Actor, Move> script, String trace) {}

    /** One call of the wrapper, with these moves. */
    static Run run(Shape shape, Moves moves) {
        Model model = new Model(shape, moves);
        model.register();
        if (model.failure == null) {
            model.body();
        }
        while (!model.stack.isEmpty()) {
            model.release(model.stack.pop());
        }
        model.finish();
        return new Run(model.script, model.trace.toString());
    }

    private void register() {
        for (int step = 0; step < shape.steps().size() && failure == null; step++) {
            Take take = shape.steps().get(step).take();
            Move move = take == Take.NONE ? Move.RETURN : turn(Actor.acquire(step), "", Optional.empty(), take);
            failure = thrown(Actor.acquire(step), move, null);
            if (move == Move.REFUSE) {
                failure = new Failure(
                        "Not acquired: " + StepShape.requireCall(step) + " returned false", Kind.REFUSED, null);
            }
            if (failure == null && move != Move.GIVE_NULL) {
                stack.push(new Registered(step, clock));
            }
        }
    }

    private void body() {
        Move move = turn(Actor.BODY, "", Optional.empty(), Take.NONE);
        failure = thrown(Actor.BODY, move, null);
        if (failure == null) {
            result = Stage.BODY_RESULT;
        } else {
            shape.recovery().inside(failure.kind).ifPresent(this::handle);
        }
    }

    private void release(Registered registered) {
        StepShape step = shape.steps().get(registered.step());
        if (step.exit() == (failure == null ? Exit.FAILURE : Exit.SUCCESS)) {
            return;
        }
        Actor actor = Actor.release(registered.step());
        Optional<Failure> seen = step.seesFailure() ? Optional.ofNullable(failure) : Optional.empty();
        Failure thrown = thrown(actor, turn(actor, arguments(step, registered), seen, Take.NONE), seen.orElse(null));
        if (thrown == null) {
            if (step.call() == Call.ASSIGNS) {
                result = result * 10 + registered.step();
            }
        } else if (step.quiet() == Quiet.YES && thrown.kind != Kind.ERROR) {
            unseen(thrown);
        } else if (failure == null) {
            failure = thrown;
        } else if (shape.failures() == Failures.FIRST) {
            attach(failure, thrown);
        } else {
            attach(thrown, failure);
            failure = thrown;
        }
    }

    private String arguments(StepShape step, Registered registered) {
        return switch (step.call()) {
            case PLAIN -> "";
            case READS -> " at " + registered.clock() + (shape.isVoid() ? "" : " result " + result);
            case ASSIGNS -> " result " + result;
        };
    }

    private void finish() {
        if (failure != null) {
            shape.recovery().outside(failure.kind).ifPresent(this::handle);
        }
        if (failure != null && !shape.recovery().makesValue(failure.kind)) {
            trace.append("throws ").append(failure);
        } else if (failure != null) {
            trace.append("Failure ").append(failure);
        } else {
            trace.append(shape.recovery() == Recovery.OUTCOME ? "Success " : "returns ");
            trace.append(shape.isVoid() ? "null" : Integer.toString(result));
        }
        trace.append(interrupted ? " (interrupted)" : "");
    }

    private void handle(Actor handler) {
        Failure recovered = failure;
        unseen(recovered);
        boolean readsResult = handler == Actor.WIDE && shape.recovery().readsResult(shape.isVoid());
        String arguments = readsResult ? " result " + result : "";
        failure = thrown(handler, turn(handler, arguments, Optional.of(recovered), Take.NONE), recovered);
        if (failure == null) {
            result = handler == Actor.WIDE ? -1 : handler == Actor.NARROW ? -2 : -3;
        } else {
            attach(failure, recovered);
        }
    }

    /** A failure that is thrown carries another that is not; itself and its cause it has already. */
    private void attach(Failure surfacing, Failure other) {
        if (surfacing != other) {
            unseen(other);
            if (surfacing.cause != other) {
                surfacing.suppressed.add(other);
            }
        }
    }

    /** The caller does not see this failure thrown; if it told of an interrupt, the flag has to. */
    private void unseen(Failure other) {
        interrupted |= other.kind == Kind.INTERRUPTED;
    }

    private Move turn(Actor actor, String arguments, Optional<Failure> seen, Take take) {
        clock++;
        trace.append(actor).append(arguments);
        seen.ifPresent(each -> trace.append(" failure ").append(each));
        trace.append(interrupted ? " (interrupted)\n" : "\n");
        Move move = moves.choose(take, seen.isPresent());
        script.put(actor, move);
        return move;
    }

    private static Failure thrown(Actor actor, Move move, Failure seen) {
        String name = actor.toString();
        return switch (move) {
            case RETURN, REFUSE, GIVE_NULL -> null;
            case THROW_CHECKED -> new Failure(name, Kind.CHECKED, null);
            case THROW_UNCHECKED -> new Failure(name, Kind.UNCHECKED, null);
            case THROW_ERROR -> new Failure(name, Kind.ERROR, null);
            case THROW_INTERRUPTED -> new Failure(name, Kind.INTERRUPTED, null);
            case THROW_CANCELLED -> new Failure(name, Kind.CANCELLED, null);
            case THROW_AGAIN -> seen;
            case THROW_WRAPPED -> new Failure(name, Kind.CHECKED, seen);
        };
    }
}
