package io.github.defer4j.processor.exhaustive;

import io.github.defer4j.processor.exhaustive.ModelFailure.Kind;
import io.github.defer4j.processor.exhaustive.Shape.Body;
import io.github.defer4j.processor.exhaustive.StepShape.Call;
import io.github.defer4j.processor.exhaustive.StepShape.Exit;
import io.github.defer4j.processor.exhaustive.StepShape.Quiet;
import io.github.defer4j.processor.exhaustive.StepShape.Take;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What a wrapper has to do, as the documentation has it: a stack of registered steps, unwound in one loop. It knows
 * neither the processor nor what that generates, nor {@code Throwable}: failures are its own values.
 */
final class Model {
    private record Registered(int step, int clock) {}

    private static final Set<Kind> RETRIED = EnumSet.of(Kind.CHECKED, Kind.UNCHECKED, Kind.REFUSED);

    private final Shape shape;
    private final Moves moves;
    private final Surfacing surfacing;
    private final Map<Actor, List<Move>> script = new EnumMap<>(Actor.class);
    private final StringBuilder trace = new StringBuilder();
    private final Deque<Registered> stack = new ArrayDeque<>();
    private int clock;
    private int result;

    private Model(Shape shape, Moves moves) {
        this.shape = shape;
        this.moves = moves;
        this.surfacing = new Surfacing(shape.failures());
    }

    /** Who moves how, turn by turn, and what is to be seen then. */
    record Run(Map<Actor, List<Move>> script, String trace) {}

    /** One call of the wrapper, with these moves. */
    static Run run(Shape shape, Moves moves) {
        Model model = new Model(shape, moves);
        int attempt = 0;
        do {
            model.attempt();
            attempt++;
        } while (shape.retried() && model.isRetried(attempt));
        model.finish();
        return new Run(model.script, model.trace.toString());
    }

    private void attempt() {
        result = 0;
        register();
        if (!surfacing.hasFailed()) {
            body();
        }
        while (!stack.isEmpty()) {
            release(stack.pop());
        }
    }

    /** Whether the policy says so, if it is asked: neither interrupts nor cancellations nor errors are its business. */
    private boolean isRetried(int attempt) {
        Optional<ModelFailure> failed = surfacing.failure().filter(each -> RETRIED.contains(each.kind()));
        if (failed.isEmpty()) {
            return false;
        }
        boolean isLast = attempt == Shape.MOST_ATTEMPTS;
        Move move = turn(Actor.POLICY, " attempt " + attempt, failed, () -> moves.choosePolicy(isLast));
        Optional<ModelFailure> thrown = ModelFailure.of(move, Actor.POLICY.toString(), failed);
        thrown.ifPresent(each -> surfacing.addAfter(failed.get(), each));
        if (move == Move.GO_ON) {
            surfacing.forget();
        }
        return move == Move.GO_ON;
    }

    private void register() {
        for (int step = 0; step < shape.steps().size() && !surfacing.hasFailed(); step++) {
            Take take = shape.steps().get(step).take();
            Actor actor = Actor.acquire(step);
            Move move = take == Take.NONE ? Move.RETURN : turn(actor, "", Optional.empty(), take);
            ModelFailure.of(move, actor.toString(), Optional.empty()).ifPresent(surfacing::add);
            if (move == Move.REFUSE) {
                surfacing.add(new ModelFailure(
                        "Not acquired: " + StepShape.requireCall(step) + " returned false", Kind.REFUSED));
            } else if (!surfacing.hasFailed() && move != Move.GIVE_NULL) {
                stack.push(new Registered(step, clock));
            }
        }
    }

    private void body() {
        Move move = turn(Actor.BODY, "", Optional.empty(), Take.NONE);
        Optional<ModelFailure> thrown = ModelFailure.of(move, Actor.BODY.toString(), Optional.empty());
        thrown.ifPresentOrElse(surfacing::add, () -> result = Stage.BODY_RESULT);
        if (shape.body() == Body.SCOPED) {
            action();
        }
        surfacing.failure().flatMap(each -> shape.recovery().inside(each.kind())).ifPresent(this::handle);
    }

    private void action() {
        boolean returned = !surfacing.hasFailed();
        Move move = turn(Actor.ACTION, "", Optional.empty(), Take.NONE);
        Optional<ModelFailure> thrown = ModelFailure.of(move, Actor.ACTION.toString(), Optional.empty());
        thrown.ifPresent(surfacing::add);
        if (returned && thrown.isEmpty()) {
            result++;
        }
    }

    private void release(Registered registered) {
        StepShape step = shape.steps().get(registered.step());
        if (step.exit() == (surfacing.hasFailed() ? Exit.SUCCESS : Exit.FAILURE)) {
            return;
        }
        Actor actor = Actor.release(registered.step());
        Optional<ModelFailure> seen = step.seesFailure() ? surfacing.failure() : Optional.empty();
        Move move = turn(actor, arguments(step, registered), seen, Take.NONE);
        Optional<ModelFailure> thrown = ModelFailure.of(move, actor.toString(), seen);
        if (thrown.isEmpty()) {
            result = step.call() == Call.ASSIGNS ? result * 10 + registered.step() : result;
        } else if (step.quiet() == Quiet.YES && thrown.get().kind() != Kind.ERROR) {
            surfacing.dropped(thrown.get());
        } else {
            surfacing.add(thrown.get());
        }
    }

    private String arguments(StepShape step, Registered registered) {
        return switch (step.call()) {
            case PLAIN -> "";
            case READS -> " at " + registered.clock() + (shape.isVoid() ? "" : " result " + result);
            case ASSIGNS -> " result " + result;
        };
    }

    private void handle(Actor handler) {
        ModelFailure recovered = surfacing.recover();
        boolean readsResult = handler == Actor.WIDE && shape.recovery().readsResult(shape.isVoid());
        Move move = turn(handler, readsResult ? " result " + result : "", Optional.of(recovered), Take.NONE);
        Optional<ModelFailure> thrown = ModelFailure.of(move, handler.toString(), Optional.of(recovered));
        if (thrown.isPresent()) {
            surfacing.addAfter(recovered, thrown.get());
        } else {
            result = handler == Actor.WIDE ? -1 : handler == Actor.NARROW ? -2 : -3;
        }
    }

    private void finish() {
        surfacing.failure().flatMap(each -> shape.recovery().outside(each.kind())).ifPresent(this::handle);
        Optional<ModelFailure> failure = surfacing.failure();
        if (failure.isPresent()) {
            boolean isValue = shape.recovery().makesValue(failure.get().kind());
            trace.append(isValue ? "Failure " : "throws ").append(failure.get());
        } else {
            trace.append(shape.recovery() == Recovery.OUTCOME ? "Success " : "returns ");
            trace.append(shape.isVoid() ? "null" : Integer.toString(result));
        }
        trace.append(surfacing.isInterrupted() ? " (interrupted)" : "");
    }

    private Move turn(Actor actor, String arguments, Optional<ModelFailure> seen, Take take) {
        return turn(actor, arguments, seen, () -> moves.choose(take, seen.isPresent()));
    }

    private Move turn(Actor actor, String arguments, Optional<ModelFailure> seen, Supplier<Move> choice) {
        clock++;
        trace.append(actor).append(arguments);
        seen.ifPresent(each -> trace.append(" failure ").append(each));
        trace.append(surfacing.isInterrupted() ? " (interrupted)\n" : "\n");
        Move move = choice.get();
        script.computeIfAbsent(actor, unused -> new ArrayList<>()).add(move);
        return move;
    }
}
