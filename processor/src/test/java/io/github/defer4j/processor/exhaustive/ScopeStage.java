package io.github.defer4j.processor.exhaustive;

import io.github.defer4j.DeferScope;
import io.github.defer4j.Failures;
import io.github.defer4j.Unwind;
import io.github.defer4j.processor.exhaustive.Thrown.Checked;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One call that uses a scope as a generated wrapper does, with a body that registers what a program says. */
final class ScopeStage {
    private final Map<String, Move> script;
    private final StringBuilder trace = new StringBuilder();

    private ScopeStage(Map<String, Move> script) {
        this.script = script;
    }

    /** What is to be seen of the call. */
    static String call(Failures failures, List<Deed> program, Map<String, Move> script) {
        ScopeStage stage = new ScopeStage(script);
        String end;
        try {
            end = "returns " + stage.wrapped(failures, program);
        } catch (Throwable failure) {
            end = "throws " + Tree.of(failure);
        }
        return stage.trace + end + (Thread.interrupted() ? " (interrupted)" : "");
    }

    private Integer wrapped(Failures failures, List<Deed> program) throws Exception {
        Integer result = null;
        DeferScope scope = Unwind.scope(failures);
        try {
            result = body(scope, program);
        } catch (Throwable failure) {
            if (!Unwind.recovers(scope, failure)) {
                throw failure;
            }
        }
        return Unwind.returns(scope, result);
    }

    private int body(DeferScope scope, List<Deed> program) throws Exception {
        for (int i = 0; i < program.size(); i++) {
            register(scope, program.get(i), i);
        }
        turn("body", null);
        return Stage.BODY_RESULT;
    }

    private void register(DeferScope scope, Deed deed, int index) throws Exception {
        String name = "action " + index;
        switch (deed) {
            case DEFER -> scope.defer(() -> turn(name, null));
            case ON_SUCCESS -> scope.onSuccess(() -> turn(name, null));
            case ON_FAILURE -> scope.onFailure(failure -> turn(name, failure));
            case RELEASE -> scope.defer(name, resource -> turn(resource, null));
            case CLOSE -> scope.close((AutoCloseable) () -> turn(name, null));
            case RECOVER -> scope.recover(failure -> turn(name, failure));
            case TAKE -> scope.defer(() -> turn(name, scope.recover()));
            case ASSIGN -> scope.defer(() -> {
                turn(name, null);
                scope.result(Optional.ofNullable(scope.<Integer>result()).orElse(0) * 10 + index);
            });
            case NEST -> scope.defer(() -> {
                scope.defer(() -> turn(name + " nested", null));
                turn(name, null);
            });
        }
    }

    private void turn(String actor, Throwable failure) throws Checked, InterruptedException {
        trace.append(actor);
        if (failure != null) {
            trace.append(" failure ").append(Tree.of(failure));
        }
        trace.append(Thread.currentThread().isInterrupted() ? " (interrupted)\n" : "\n");
        Thrown.raise(script.getOrDefault(actor, Move.RETURN), actor, failure);
    }
}
