package io.github.defer4j.processor.bind;

import io.github.defer4j.processor.call.Path;
import io.github.defer4j.processor.diagnostic.Problem;
import io.github.defer4j.processor.environment.Env;
import io.github.defer4j.processor.environment.Show;
import io.github.defer4j.processor.read.Written;
import io.github.defer4j.processor.resolve.Bound;
import io.github.defer4j.processor.resolve.Scope;
import java.util.Optional;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** A policy says whether there is another attempt. One that says nothing would go on for ever. */
record RetryRole(Env env, CallBinder calls) implements HandlerRole {

    @Override
    public Optional<TypeMirror> wanted(Path path, Scope exit, Written text) {
        return Optional.of(env.types().getPrimitiveType(TypeKind.BOOLEAN));
    }

    @Override
    public Scope.AtExit atExit(TypeMirror failure) {
        TypeMirror attempt = env.types().getPrimitiveType(TypeKind.INT);
        return new Scope.AtExit(Optional.empty(), failure, Optional.of(attempt), Optional.empty());
    }

    @Override
    public Problem assignment() {
        return Problem.ASSIGNMENT_IN_RETRY;
    }

    @Override
    public void checkResult(Bound.Call call, Path path, Written text) {
        boolean yesOrNo = env.kit()
                .unboxed(call.type())
                .filter(type -> type.getKind() == TypeKind.BOOLEAN)
                .isPresent();
        if (!yesOrNo) {
            String name = call.method().getSimpleName().toString();
            String given = env.kit().isVoid(call.type()) ? "nothing" : Show.type(call.type());
            calls.complain(Problem.POLICY_TYPE, text, path.span(), name, given);
        }
    }

    @Override
    public boolean givesStage(Bound.Call call) {
        return false;
    }
}
