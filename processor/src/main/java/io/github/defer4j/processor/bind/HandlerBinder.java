package io.github.defer4j.processor.bind;

import io.github.defer4j.processor.call.Path;
import io.github.defer4j.processor.call.Step;
import io.github.defer4j.processor.diagnostic.Finding;
import io.github.defer4j.processor.diagnostic.Findings;
import io.github.defer4j.processor.diagnostic.Place;
import io.github.defer4j.processor.diagnostic.Problem;
import io.github.defer4j.processor.environment.Env;
import io.github.defer4j.processor.environment.Show;
import io.github.defer4j.processor.environment.Stages;
import io.github.defer4j.processor.read.RecoverMark;
import io.github.defer4j.processor.read.Written;
import io.github.defer4j.processor.resolve.Bound;
import io.github.defer4j.processor.resolve.Scope;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Binds the handlers of one method and decides what each recovers. */
final class HandlerBinder {
    private final Env env;
    private final ExecutableElement method;
    private final TypeMirror returnType;
    private final Optional<TypeMirror> stage;
    private final Optional<TypeMirror> result;
    private final Findings findings;
    private final CallBinder calls;

    /**
     * @param returnType what the method returns, as a member of the service
     * @param stage what the stage gives that the method returns, if it returns one
     * @param result what callers get in the end, if anything
     */
    HandlerBinder(
            Env env,
            ExecutableElement method,
            TypeMirror returnType,
            Optional<TypeMirror> stage,
            Optional<TypeMirror> result,
            Findings findings,
            CallBinder calls) {
        this.env = env;
        this.returnType = returnType;
        this.stage = stage;
        this.method = method;
        this.result = result;
        this.findings = findings;
        this.calls = calls;
    }

    /**
     * Notes what is wrong with the handler, if anything is. What it recovers is told all the same: a skeleton
     * that declares what is meant to be recovered would make the callers' code wrong too.
     */
    BoundHandler bind(RecoverMark mark, Scope scope) {
        Optional<Bound.Call> call = mark.value().flatMap(text -> handler(mark, text, scope));
        if (mark.value().isEmpty() && mark.inside().isPresent()) {
            findings.add(Finding.of(Problem.INSIDE_WITHOUT_HANDLER, mark.inside().get()));
        } else if (mark.value().isEmpty() && mark.on().types().isEmpty() && beginsWithThrowable()) {
            findings.add(Finding.of(Problem.SPRING_RECOVER, mark.place(), method.getSimpleName()));
        }
        List<TypeMirror> on = recovered(mark, call);
        if (!mark.on().types().isEmpty()) {
            checkNameable(on, mark.on().place());
        } else {
            mark.value().ifPresent(text -> checkNameable(on, text.place()));
        }
        checkNameable(mark.except().types(), mark.except().place());
        Stream.of(mark.on(), mark.except())
                .filter(list -> list.isWritten() && list.types().isEmpty())
                .forEach(list -> findings.add(Finding.of(Problem.EMPTY_LIST, list.place(), list.name())));
        return new BoundHandler(mark, on, commonSuperclass(on), call, givesStage(call));
    }

    // A catch clause has to name them.
    private void checkNameable(List<TypeMirror> types, Place place) {
        types.stream()
                .filter(type -> !calls.canName(type))
                .findFirst()
                .ifPresent(type -> findings.add(
                        Finding.of(Problem.INACCESSIBLE_TYPE, place, Show.type(type), "the wrapper")));
    }

    // Spring Retry marks the handler, whose first parameter is the failure.
    private boolean beginsWithThrowable() {
        List<? extends VariableElement> parameters = method.getParameters();
        return !parameters.isEmpty() && env.kit().isA(parameters.get(0).asType(), Throwable.class);
    }

    private Optional<Bound.Call> handler(RecoverMark mark, Written text, Scope scope) {
        Optional<Step> step = calls.read(text);
        if (step.isEmpty()) {
            return Optional.empty();
        }
        if (step.get().target().isPresent()) {
            calls.complain(
                    Problem.ASSIGNMENT_IN_RECOVER,
                    text,
                    step.get().target().get().span(),
                    step.get().target().get().text());
            return Optional.empty();
        }
        Path path = step.get().call();
        TypeMirror failure = mark.on().types().isEmpty()
                ? env.types().getNullType()
                : commonSuperclass(mark.on().types());
        Optional<TypeMirror> wanted = wanted(path, atExit(scope, failure), text);
        Optional<Bound.Call> call = calls.resolve(path, atExit(scope, failure), text, wanted);
        if (call.isPresent() && mark.on().types().isEmpty()) {
            // One parameter has decided what is recovered: the others must take that too.
            TypeMirror decided = recovered(mark, call).get(0);
            call = calls.resolve(path, atExit(scope, decided), text, wanted);
        }
        call.ifPresent(each -> checkResult(each, path, text));
        return call;
    }

    private Scope atExit(Scope scope, TypeMirror failure) {
        return scope.atExit(new Scope.AtExit(result, failure));
    }

    private void checkResult(Bound.Call call, Path path, Written text) {
        Optional<TypeMirror> needed =
                givesStage(Optional.of(call)) ? stage.map(value -> Stages.of(env, value)) : result;
        if (needed.isEmpty()) {
            return;
        }
        String name = call.method().getSimpleName().toString();
        String returned = Show.type(returnType);
        String wanted = stage.isEmpty() ? returned : Show.type(result.orElseThrow()) + " or " + returned;
        if (env.kit().isVoid(call.type())) {
            calls.complain(Problem.HANDLER_VOID, text, path.span(), name, Show.method(method), returned, wanted);
        } else if (!env.kit().fits(call.type(), needed.get())) {
            String given = Show.type(call.type());
            calls.complain(Problem.HANDLER_TYPE, text, path.span(), name, given, Show.method(method), returned, wanted);
        }
    }

    // The handler of a method that returns a stage may give one, or what the stage gives.
    private boolean givesStage(Optional<Bound.Call> call) {
        return stage.isPresent() && call.filter(each -> Stages.isStage(env, each.type())).isPresent();
    }

    private Optional<TypeMirror> wanted(Path path, Scope scope, Written text) {
        boolean stages = stage.isPresent()
                && calls.typeOf(path, scope, text).filter(type -> Stages.isStage(env, type)).isPresent();
        return stages ? Optional.of(Stages.of(env, stage.get())) : result;
    }

    /** What the mark names, else what the handler's parameter for the failure takes, else any exception. */
    private List<TypeMirror> recovered(RecoverMark mark, Optional<Bound.Call> call) {
        if (!mark.on().types().isEmpty()) {
            return mark.on().types();
        }
        TypeMirror any = env.kit().type(Exception.class);
        return List.of(call.flatMap(this::failureParameter).orElse(any));
    }

    private Optional<TypeMirror> failureParameter(Bound.Call call) {
        List<? extends VariableElement> parameters = call.method().getParameters();
        for (int i = 0; i < Math.min(parameters.size(), call.arguments().size()); i++) {
            TypeMirror type = env.kit().erasedBound(parameters.get(i).asType());
            if (call.arguments().get(i) instanceof Bound.Failure && env.kit().isA(type, Throwable.class)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    private TypeMirror commonSuperclass(List<TypeMirror> types) {
        TypeMirror common = types.get(0);
        while (common.getKind() == TypeKind.DECLARED && !takesAll(common, types)) {
            common = env.types().directSupertypes(common).get(0);
        }
        return common;
    }

    private boolean takesAll(TypeMirror wide, List<TypeMirror> types) {
        return types.stream().allMatch(each -> env.types().isSubtype(each, wide));
    }
}
