package io.github.defer4j.processor.build;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.github.defer4j.processor.bind.BoundHandler;
import io.github.defer4j.processor.bind.BoundMethod;
import io.github.defer4j.processor.bind.BoundStep;
import io.github.defer4j.processor.bind.CatchClause;
import io.github.defer4j.processor.environment.TypeKit;
import io.github.defer4j.processor.model.Body;
import io.github.defer4j.processor.model.Clause;
import io.github.defer4j.processor.model.Expr;
import io.github.defer4j.processor.model.Failures;
import io.github.defer4j.processor.model.Local;
import io.github.defer4j.processor.model.RuntimeTypes;
import io.github.defer4j.processor.model.Step;
import io.github.defer4j.processor.read.RecoverMark;
import io.github.defer4j.processor.resolve.Bound;
import io.github.defer4j.processor.resolve.Walk;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Turns a bound method into a body: gives every variable its name and every snapshot its local. */
final class BodyBuilder {
    private final TypeKit kit;
    private final TypeNames types;
    private final BoundMethod method;
    private final UniqueNames names;
    private final ExprBuilder exprs;

    BodyBuilder(TypeKit kit, TypeNames types, BoundMethod method, MethodNames scope) {
        this.kit = kit;
        this.types = types;
        this.method = method;
        this.names = scope.unique();
        this.exprs = new ExprBuilder(types, names, scope.variables());
    }

    Body build(Expr call, Failures failures) {
        return method.completion().isPresent() ? staged(call, failures, method.completion().get()) : guarded(call, failures);
    }

    private Body.Staged staged(Expr call, Failures failures, BoundMethod.Completion completion) {
        Body.Names own = names("result");
        Body.StageNames stages = new Body.StageNames(
                names.unique("stage"), names.unique("returned"), names.unique("recovered"), names.unique("initial"));
        boolean read = method.handlers().anyMatch(this::readsResult)
                || isReadByFailingStep()
                || method.steps().stream().anyMatch(step -> step.assignsResult() && step.mark().on().onFailure());
        return new Body.Staged(
                call,
                types.of(completion.value()),
                read ? Optional.of(initialValue(completion.value())) : Optional.empty(),
                completion.hasResult(),
                steps(),
                new Body.Recovery(clauses(method.inside()), clauses(method.outside())),
                new Body.Recovery(clauses(completion.inside()), clauses(completion.outside())),
                method.scope().map(exprs::variable),
                failures,
                method.returnsOutcome(),
                stages,
                own);
    }

    // A stage of numbers has boxes; that is no reason for a step to find none where there would be 0.
    private String initialValue(TypeMirror value) {
        return defaultValue(kit.unboxed(value).map(TypeMirror.class::cast).orElse(value));
    }

    private Body.Guarded guarded(Expr call, Failures failures) {
        boolean isVoid = kit.isVoid(method.type().getReturnType());
        Body.Names own = names(isVoid ? "" : "result");
        return new Body.Guarded(
                call,
                isVoid ? Optional.empty() : Optional.of(resultVariable()),
                steps(),
                clauses(method.inside()),
                new RetryBuilder(names, exprs).build(method.retry(), this::clauses),
                clauses(method.outside()),
                method.scope().map(exprs::variable),
                failures,
                method.returnsOutcome(),
                own);
    }

    // Where there is no result, a variable of the user's may have that name.
    private Body.Names names(String result) {
        return new Body.Names(
                result.isEmpty() ? "result" : names.unique(result),
                names.unique("failure"),
                names.unique("later"),
                names.unique("passing"),
                names.unique("dropped"),
                isCalledReadOnFailure() ? Optional.of(names.unique("called")) : Optional.empty());
    }

    private List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        method.steps().forEach(step -> steps.add(step(step)));
        return steps;
    }

    private boolean isReadByFailingStep() {
        return method.steps().stream()
                .anyMatch(step -> step.mark().on().onFailure() && Walk.readsResult(step.deferred()));
    }

    private boolean isCalledReadOnFailure() {
        return method.steps().stream()
                .anyMatch(step -> step.mark().on().onFailure() && Walk.readsCalled(step.deferred()));
    }

    private Body.ResultVariable resultVariable() {
        boolean outlives = handlers(method.outside()).anyMatch(this::readsResult);
        boolean readOnFailure = outlives
                || handlers(method.inside()).anyMatch(this::readsResult)
                || isReadByFailingStep();
        boolean reassigned = method.steps().stream().anyMatch(BoundStep::assignsResult)
                || handlers(method.inside()).findAny().isPresent();
        TypeName type = types.of(method.type().getReturnType());
        // A scope can recover, and so the method return without having been given a result.
        boolean needsValue = readOnFailure || method.scope().isPresent();
        return new Body.ResultVariable(
                type,
                needsValue ? Optional.of(defaultValue(method.type().getReturnType())) : Optional.empty(),
                !needsValue && !reassigned,
                readOnFailure,
                outlives);
    }

    private boolean readsResult(BoundHandler handler) {
        return handler.call().map(Walk::readsResult).orElse(false);
    }

    private static Stream<BoundHandler> handlers(List<CatchClause> clauses) {
        return clauses.stream().map(CatchClause::handler).flatMap(Optional::stream);
    }

    private static String defaultValue(TypeMirror type) {
        TypeKind kind = type.getKind();
        return !kind.isPrimitive() ? "null" : kind == TypeKind.BOOLEAN ? "false" : "0";
    }

    private Step step(BoundStep step) {
        List<Local> shared = shared(step);
        Optional<Step.Acquire> acquire = step.acquire().map(this::acquire);
        List<Local> snapshots = exprs.snapshots(step.deferred(), step.guard());
        return new Step(
                step.mark().label(),
                step.mark().shown(),
                shared,
                acquire,
                snapshots,
                exprs.build(step.deferred()),
                step.assignsResult(),
                step.guard().map(exprs::variable),
                step.mark().on(),
                step.mark().quiet(),
                step.mark().replaces().isPresent(),
                step.mark().until(),
                Optional.empty());
    }

    // lock.lock() and lock.unlock() must mean one lock, though the field may be assigned in between.
    private List<Local> shared(BoundStep step) {
        Optional<Bound> taken = step.acquire().flatMap(acquire -> Walk.receiver(acquire.call().receiver()));
        Optional<Bound> given = Walk.receiver(step.deferred().receiver());
        if (taken.isEmpty() || given.isEmpty() || !isFieldPath(taken.get()) || !isSame(taken.get(), given.get())) {
            return List.of();
        }
        Local local = exprs.local(taken.get(), Optional.empty());
        exprs.replace(taken.get(), local);
        exprs.replace(given.get(), local);
        return List.of(local);
    }

    private static boolean isFieldPath(Bound bound) {
        return bound instanceof Bound.Field && !Walk.any(bound, Bound.Call.class::isInstance);
    }

    private static boolean isSame(Bound one, Bound other) {
        if (one instanceof Bound.Field left && other instanceof Bound.Field right) {
            List<Bound> on = Walk.children(one);
            List<Bound> under = Walk.children(other);
            return left.field().equals(right.field())
                    && on.size() == under.size()
                    && (on.isEmpty() || isSame(on.get(0), under.get(0)));
        }
        if (one instanceof Bound.Variable left && other instanceof Bound.Variable right) {
            return left.name().equals(right.name());
        }
        return one instanceof Bound.Service && other instanceof Bound.Service;
    }

    private Step.Acquire acquire(BoundStep.Acquire acquire) {
        Expr call = exprs.build(acquire.call());
        if (acquire.holder().isPresent()) {
            BoundStep.Holder holder = acquire.holder().get();
            return isRead(holder.name())
                    ? new Step.Acquire.Hold(
                            new Local(types.of(holder.type()), exprs.variable(holder.name()), call, Optional.empty()))
                    : new Step.Acquire.Run(call);
        }
        boolean yesOrNo = kit.unboxed(acquire.call().type())
                .filter(type -> type.getKind() == TypeKind.BOOLEAN)
                .isPresent();
        return yesOrNo ? new Step.Acquire.Require(call, acquire.text()) : new Step.Acquire.Run(call);
    }

    private List<Clause> clauses(List<CatchClause> bound) {
        return bound.stream().map(this::clause).toList();
    }

    private Clause clause(CatchClause clause) {
        boolean interrupts =
                clause.types().stream().anyMatch(type -> kit.isA(type, InterruptedException.class));
        return new Clause(
                types.of(clause.types()),
                clause.handler()
                        .map(handler -> new Clause.Handler(
                                handler.mark().label(),
                                handler.call().map(call -> value(handler, call)),
                                interrupts,
                                types.of(handler.takes()),
                                handler.givesStage())),
                types.of(clause.undeclared()));
    }

    // Outcome<Long> takes no int: Java would box it to an Integer.
    private Expr value(BoundHandler handler, Bound.Call call) {
        TypeName type = types.of(method.value());
        boolean boxes = method.returnsOutcome()
                && handler.mark() instanceof RecoverMark
                && !handler.mark().isInside()
                && method.value().getKind().isPrimitive()
                && call.type().getKind() != method.value().getKind();
        return boxes ? new Expr.Cast(type, exprs.build(call)) : exprs.build(call);
    }

    // An acquired parameter is passed on. Of a variable for a token that nothing reads Eclipse would warn.
    private boolean isRead(String name) {
        return method.acquired().contains(name)
                || calls(method).anyMatch(call -> Walk.any(
                        call, each -> each instanceof Bound.Variable variable && variable.name().equals(name)));
    }

    private static Stream<Bound> calls(BoundMethod method) {
        return Stream.of(
                        method.steps().stream().map(BoundStep::deferred),
                        method.steps().stream().flatMap(step -> step.acquire().stream()).map(BoundStep.Acquire::call),
                        method.handlers().flatMap(handler -> handler.call().stream()),
                        handlers(method.retry()).flatMap(handler -> handler.call().stream()))
                .flatMap(each -> each.map(Bound.class::cast));
    }

    /** First names of types that the body writes before a dot: a variable of that name would hide them. */
    static Set<String> hidingNames(BoundMethod method, ClassName service) {
        List<ClassName> types = new ArrayList<>(RuntimeTypes.BEFORE_DOTS);
        types.add(service);
        calls(method).forEach(call -> Walk.all(call).forEach(
                each -> staticType(each).map(ClassName::get).ifPresent(types::add)));
        Set<String> names = new LinkedHashSet<>();
        for (ClassName each : types) {
            int dot = each.packageName().indexOf('.');
            names.add(each.topLevelClassName().simpleName());
            names.add(dot < 0 ? each.packageName() : each.packageName().substring(0, dot));
        }
        return names;
    }

    private static Optional<TypeElement> staticType(Bound bound) {
        Bound.Receiver receiver = bound instanceof Bound.Call call
                ? call.receiver()
                : bound instanceof Bound.Field field ? field.receiver() : null;
        return receiver instanceof Bound.Receiver.OnType on ? Optional.of(on.type()) : Optional.empty();
    }
}
