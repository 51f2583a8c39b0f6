package io.github.defer4j.processor.bind;

import io.github.defer4j.processor.call.Path;
import io.github.defer4j.processor.diagnostic.Problem;
import io.github.defer4j.processor.environment.Env;
import io.github.defer4j.processor.environment.Show;
import io.github.defer4j.processor.environment.Stages;
import io.github.defer4j.processor.read.Written;
import io.github.defer4j.processor.resolve.Bound;
import io.github.defer4j.processor.resolve.Scope;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/**
 * A handler's result is the method's. Of a method that returns a stage, it may be a stage or what that gives.
 *
 * @param returned what the method returns, as a member of the service
 * @param stage what the stage gives that the method returns, if it returns one
 * @param result what callers get in the end, if anything
 */
record RecoverRole(
        Env env,
        ExecutableElement method,
        TypeMirror returned,
        Optional<TypeMirror> stage,
        Optional<TypeMirror> result,
        CallBinder calls)
        implements HandlerRole {

    @Override
    public Optional<TypeMirror> wanted(Path path, Scope exit, Written text) {
        boolean stages = stage.isPresent()
                && calls.typeOf(path, exit, text).filter(type -> Stages.isStage(env, type)).isPresent();
        return stages ? Optional.of(Stages.of(env, stage.get())) : result;
    }

    @Override
    public Scope.AtExit atExit(TypeMirror failure) {
        return new Scope.AtExit(result, failure);
    }

    @Override
    public Problem assignment() {
        return Problem.ASSIGNMENT_IN_RECOVER;
    }

    @Override
    public void checkResult(Bound.Call call, Path path, Written text) {
        Optional<TypeMirror> needed = givesStage(call) ? stage.map(value -> Stages.of(env, value)) : result;
        if (needed.isEmpty()) {
            return;
        }
        String name = call.method().getSimpleName().toString();
        String shown = Show.type(returned);
        String wanted = stage.isEmpty() || result.isEmpty() ? shown : Show.type(result.get()) + " or " + shown;
        if (env.kit().isVoid(call.type())) {
            calls.complain(Problem.HANDLER_VOID, text, path.span(), name, Show.method(method), shown, wanted);
        } else if (!env.kit().fits(call.type(), needed.get())) {
            String given = Show.type(call.type());
            calls.complain(Problem.HANDLER_TYPE, text, path.span(), name, given, Show.method(method), shown, wanted);
        }
    }

    @Override
    public boolean givesStage(Bound.Call call) {
        return stage.isPresent() && Stages.isStage(env, call.type());
    }
}
