package io.github.defer4j.processor.exhaustive;

import io.github.defer4j.Failures;
import io.github.defer4j.processor.exhaustive.ModelFailure.Kind;
import io.github.defer4j.processor.exhaustive.StepShape.Take;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a {@code DeferScope} has to do, as its documentation has it: Go's list of deferred calls. */
final class ScopeModel {
    private final Moves moves;
    private final Surfacing surfacing;
    private final Map<String, Move> script = new HashMap<>();
    private final StringBuilder trace = new StringBuilder();
    private final Deque<Action> stack = new ArrayDeque<>();
    private Optional<Integer> result = Optional.empty();

    private record Action(Deed deed, String name, int index) {}

    /** Who moves how, and what is to be seen then. */
    record Run(Map<String, Move> script, String trace) {}

    private ScopeModel(Failures failures, Moves moves) {
        this.moves = moves;
        this.surfacing = new Surfacing(failures);
    }

    /** One call of a body that registers these actions, in this order. */
    static Run run(Failures failures, List<Deed> program, Moves moves) {
        ScopeModel model = new ScopeModel(failures, moves);
        for (int i = 0; i < program.size(); i++) {
            model.stack.push(new Action(program.get(i), "action " + i, i));
        }
        Optional<ModelFailure> thrown = model.turn("body", Optional.empty());
        thrown.ifPresentOrElse(model.surfacing::add, () -> model.result = Optional.of(Stage.BODY_RESULT));
        while (!model.stack.isEmpty()) {
            model.unwind(model.stack.pop());
        }
        model.finish();
        return new Run(model.script, model.trace.toString());
    }

    private void unwind(Action action) {
        boolean takes = surfacing.failure().filter(ScopeModel::isTaken).isPresent();
        switch (action.deed()) {
            case ON_SUCCESS -> {
                if (!surfacing.hasFailed()) {
                    plain(action);
                }
            }
            case ON_FAILURE -> surfacing.failure()
                    .ifPresent(failure -> turn(action.name(), Optional.of(failure)).ifPresent(surfacing::add));
            case RECOVER -> {
                if (takes) {
                    recover(action);
                }
            }
            case TAKE -> {
                if (takes) {
                    recover(action);
                } else {
                    plain(action);
                }
            }
            case NEST -> {
                stack.push(new Action(Deed.DEFER, action.name() + " nested", action.index()));
                plain(action);
            }
            case DEFER, RELEASE, CLOSE, ASSIGN -> plain(action);
        }
    }

    // Neither errors nor interrupts nor cancellations, which have to be named.
    private static boolean isTaken(ModelFailure failure) {
        return failure.kind() == Kind.CHECKED || failure.kind() == Kind.UNCHECKED;
    }

    private void recover(Action action) {
        ModelFailure recovered = surfacing.recover();
        turn(action.name(), Optional.of(recovered)).ifPresent(thrown -> surfacing.addAfter(recovered, thrown));
    }

    private void plain(Action action) {
        Optional<ModelFailure> thrown = turn(action.name(), Optional.empty());
        if (thrown.isPresent()) {
            surfacing.add(thrown.get());
        } else if (action.deed() == Deed.ASSIGN) {
            result = Optional.of(result.orElse(0) * 10 + action.index());
        }
    }

    private void finish() {
        Optional<ModelFailure> failure = surfacing.failure();
        trace.append(failure.map(each -> "throws " + each).orElse("returns " + result.orElse(null)));
        trace.append(surfacing.isInterrupted() ? " (interrupted)" : "");
    }

    private Optional<ModelFailure> turn(String actor, Optional<ModelFailure> seen) {
        trace.append(actor);
        seen.ifPresent(each -> trace.append(" failure ").append(each));
        trace.append(surfacing.isInterrupted() ? " (interrupted)\n" : "\n");
        Move move = moves.choose(Take.NONE, seen.isPresent());
        script.put(actor, move);
        return ModelFailure.of(move, actor, seen);
    }
}
