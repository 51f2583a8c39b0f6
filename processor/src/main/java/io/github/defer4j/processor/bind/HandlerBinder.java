package io.github.defer4j.processor.bind;

import io.github.defer4j.processor.call.Path;
import io.github.defer4j.processor.call.Step;
import io.github.defer4j.processor.diagnostic.Finding;
import io.github.defer4j.processor.diagnostic.Findings;
import io.github.defer4j.processor.diagnostic.Place;
import io.github.defer4j.processor.diagnostic.Problem;
import io.github.defer4j.processor.environment.Env;
import io.github.defer4j.processor.environment.Show;
import io.github.defer4j.processor.read.HandlerMark;
import io.github.defer4j.processor.read.Written;
import io.github.defer4j.processor.resolve.Bound;
import io.github.defer4j.processor.resolve.Scope;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Binds the calls of one method that are made with a failure, and decides which failures each is for. */
final class HandlerBinder {
    private final Env env;
    private final Findings findings;
    private final CallBinder calls;
    private final HandlerRole role;

    HandlerBinder(Env env, Findings findings, CallBinder calls, HandlerRole role) {
        this.env = env;
        this.findings = findings;
        this.calls = calls;
        this.role = role;
    }

    /**
     * Notes what is wrong with the handler, if anything is. What it takes is told all the same: a skeleton
     * that declares what is meant to be recovered would make the callers' code wrong too.
     */
    BoundHandler bind(HandlerMark mark, Scope scope) {
        Optional<Bound.Call> call = mark.value().flatMap(text -> handler(mark, text, scope));
        List<TypeMirror> on = taken(mark, call);
        if (!mark.on().types().isEmpty()) {
            checkNameable(on, mark.on().place());
        } else {
            mark.value().ifPresent(text -> checkNameable(on, text.place()));
        }
        checkNameable(mark.except().types(), mark.except().place());
        Stream.of(mark.on(), mark.except())
                .filter(list -> list.isWritten() && list.types().isEmpty())
                .forEach(list -> findings.add(Finding.of(Problem.EMPTY_LIST, list.place(), list.name())));
        return new BoundHandler(mark, on, commonSuperclass(on), call, call.filter(role::givesStage).isPresent());
    }

    // A catch clause has to name them.
    private void checkNameable(List<TypeMirror> types, Place place) {
        types.stream()
                .filter(type -> !calls.canName(type))
                .findFirst()
                .ifPresent(type -> findings.add(
                        Finding.of(Problem.INACCESSIBLE_TYPE, place, Show.type(type), "the wrapper")));
    }

    private Optional<Bound.Call> handler(HandlerMark mark, Written text, Scope scope) {
        Optional<Step> step = calls.read(text);
        if (step.isEmpty()) {
            return Optional.empty();
        }
        if (step.get().target().isPresent()) {
            calls.complain(
                    role.assignment(),
                    text,
                    step.get().target().get().span(),
                    step.get().target().get().text());
            return Optional.empty();
        }
        Path path = step.get().call();
        TypeMirror failure = mark.on().types().isEmpty()
                ? env.types().getNullType()
                : commonSuperclass(mark.on().types());
        Optional<Bound.Call> call = resolve(path, scope, failure, text);
        if (call.isPresent() && mark.on().types().isEmpty()) {
            // One parameter has decided what is taken: the others must take that too.
            call = resolve(path, scope, taken(mark, call).get(0), text);
        }
        call.ifPresent(each -> role.checkResult(each, path, text));
        return call;
    }

    private Optional<Bound.Call> resolve(Path path, Scope scope, TypeMirror failure, Written text) {
        Scope exit = scope.atExit(role.atExit(failure));
        return calls.resolve(path, exit, text, role.wanted(path, exit, text));
    }

    /** What the mark names, else what the handler's parameter for the failure takes, else any exception. */
    private List<TypeMirror> taken(HandlerMark mark, Optional<Bound.Call> call) {
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
