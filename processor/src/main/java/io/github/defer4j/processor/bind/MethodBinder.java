package io.github.defer4j.processor.bind;

import io.github.defer4j.processor.call.CallParser;
import io.github.defer4j.processor.call.Parsed;
import io.github.defer4j.processor.diagnostic.Finding;
import io.github.defer4j.processor.diagnostic.Findings;
import io.github.defer4j.processor.diagnostic.Place;
import io.github.defer4j.processor.diagnostic.Problem;
import io.github.defer4j.processor.environment.Env;
import io.github.defer4j.processor.environment.Members;
import io.github.defer4j.processor.environment.Show;
import io.github.defer4j.processor.environment.Stages;
import io.github.defer4j.processor.model.Failures;
import io.github.defer4j.processor.read.DeferMark;
import io.github.defer4j.processor.read.MarkReader;
import io.github.defer4j.processor.read.MethodMarks;
import io.github.defer4j.processor.read.RecoverMark;
import io.github.defer4j.processor.read.ServiceMarks;
import io.github.defer4j.processor.resolve.Scope;
import io.github.defer4j.processor.resolve.Walk;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/** Binds all marks of one method: recover(retry(steps(recover inside(body)))). */
public final class MethodBinder {
    private final ServiceContext service;
    private final Env env;
    private final ExecutableElement method;
    private final ExecutableType type;
    private final MethodMarks marks;
    private final Findings findings;
    private final CallBinder calls;
    private final Optional<TypeMirror> stage;
    private final Optional<TypeMirror> result;

    public MethodBinder(ServiceContext service, Members.Method member, MethodMarks marks, Findings findings) {
        this.service = service;
        this.env = service.env();
        this.method = member.element();
        this.type = env.members().typeOf(member);
        this.marks = marks;
        this.findings = findings;
        this.calls = new CallBinder(service, findings);
        this.stage = Stages.valueOf(env, type.getReturnType());
        this.result = Optional.of(stage.orElse(type.getReturnType())).filter(each -> !isNothing(each));
    }

    // A stage of nothing gives a Void.
    private boolean isNothing(TypeMirror type) {
        return env.kit().isVoid(type) || stage.isPresent() && env.kit().isNamed(type, "java.lang.Void");
    }

    /** Whether the method registers actions by itself. */
    public static boolean takesScope(Env env, ExecutableElement method) {
        return method.getParameters().stream()
                .anyMatch(parameter -> env.kit().isNamed(parameter.asType(), MarkReader.SCOPE));
    }

    /** A type that some call needs and that does not exist yet. */
    public Optional<String> missing() {
        return calls.missing();
    }

    /** What could be bound; whole only if there are no new findings. */
    public BoundMethod bind() {
        Map<String, TypeMirror> parameters = new LinkedHashMap<>();
        Set<String> acquired = new LinkedHashSet<>();
        for (int i = 0; i < type.getParameterTypes().size(); i++) {
            String name = nameOf(i);
            if (isScope(i)) {
                continue;
            }
            parameters.put(name, type.getParameterTypes().get(i));
            if (isAcquired(i)) {
                acquired.add(name);
            }
        }
        List<String> scopes = scopes();
        Optional<String> scope = scopes.stream().findFirst();
        Scope start = start(parameters, acquired);
        acquired.addAll(scopes);
        StageChecks timing = new StageChecks(env, method, stage.isPresent(), findings);
        StepBinder binder = new StepBinder(service, method, result, start, findings, calls, timing);
        List<BoundStep> steps = steps(binder);
        checkInside();
        RecoverRole role = new RecoverRole(env, method, type.getReturnType(), stage, result, calls);
        HandlerBinder handlers = new HandlerBinder(env, findings, calls, role);
        List<BoundHandler> inside = handlers(handlers, binder.scope(), true);
        Scope attempted = binder.scope().afterAttempt(start.variables());
        List<BoundHandler> policies = new RetryBinder(env, method, marks, findings, calls).bind(attempted);
        Scope after = binder.scope().afterRelease(start.variables());
        List<BoundHandler> outside = handlers(handlers, after, false);
        return assemble(acquired, scope, steps, new Handlers(inside, policies, outside));
    }

    /** From the body outwards. */
    private record Handlers(List<BoundHandler> inside, List<BoundHandler> policies, List<BoundHandler> outside) {}

    private boolean isScope(int parameter) {
        return env.kit().isNamed(type.getParameterTypes().get(parameter), MarkReader.SCOPE);
    }

    /** The parameters through which the body registers actions, of which one is right; marks cannot name them. */
    private List<String> scopes() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < type.getParameterTypes().size(); i++) {
            if (isScope(i)) {
                names.add(nameOf(i));
                marks.onParameters().get(i).stream()
                        .limit(1)
                        .forEach(mark -> findings.add(Finding.of(Problem.SCOPE_MARKED, mark.place())));
            }
        }
        if (names.size() > 1) {
            Place place = Place.of(method, Show.method(method));
            findings.add(Finding.of(Problem.SCOPE_TWICE, place, Show.method(method)));
        }
        return names;
    }

    private Scope start(Map<String, TypeMirror> parameters, Set<String> acquired) {
        Map<String, TypeMirror> there = new LinkedHashMap<>(parameters);
        there.keySet().removeAll(acquired);
        Map<String, Scope.Absence> absent = new LinkedHashMap<>();
        marks.defers()
                .flatMap(mark -> mark.acquire().stream())
                .map(text -> CallParser.parse(text.text()))
                .filter(Parsed.Ok.class::isInstance)
                .flatMap(parsed -> ((Parsed.Ok) parsed).step().target().stream())
                .filter(token -> !there.containsKey(token.text()))
                .forEach(token -> absent.put(token.text(), Scope.Absence.LATER_TOKEN));
        acquired.forEach(name -> absent.put(name, Scope.Absence.NOT_YET_ACQUIRED));
        return new Scope(
                service.type(),
                (TypeElement) method.getEnclosingElement(),
                method,
                there,
                absent,
                Optional.empty(),
                service.mark().imports(),
                service.unwritten());
    }

    private String nameOf(int parameter) {
        return method.getParameters().get(parameter).getSimpleName().toString();
    }

    // The first mark of a parameter decides whether the wrapper obtains it or the caller hands it over.
    private boolean isAcquired(int parameter) {
        List<DeferMark> onParameter = marks.onParameters().get(parameter);
        return !onParameter.isEmpty() && onParameter.get(0).acquire().isPresent();
    }

    private List<BoundStep> steps(StepBinder binder) {
        List<BoundStep> steps = new ArrayList<>();
        marks.onMethod().forEach(mark -> binder.bind(mark, Optional.empty()).ifPresent(steps::add));
        for (int i = 0; i < marks.onParameters().size(); i++) {
            if (isScope(i)) {
                continue;
            }
            boolean first = true;
            for (DeferMark mark : marks.onParameters().get(i)) {
                StepBinder.Target target =
                        new StepBinder.Target(nameOf(i), type.getParameterTypes().get(i), first);
                binder.bind(mark, Optional.of(target)).ifPresent(steps::add);
                first = false;
            }
        }
        return steps;
    }

    private void checkInside() {
        if (marks.defers().findAny().isEmpty() && marks.retries().isEmpty()) {
            marks.recovers().stream()
                    .filter(mark -> mark.value().isPresent())
                    .flatMap(mark -> mark.inside().stream())
                    .forEach(place -> findings.add(Finding.of(Problem.INSIDE_WITHOUT_STEPS, place)));
        }
    }

    private List<BoundHandler> handlers(HandlerBinder binder, Scope scope, boolean inside) {
        List<BoundHandler> handlers = new ArrayList<>();
        RecoverChecks checks = new RecoverChecks(env, method, findings);
        for (RecoverMark mark : marks.recovers()) {
            if (mark.isInside() == inside) {
                checks.checkValueless(mark);
                handlers.add(binder.bind(mark, scope));
            }
        }
        return handlers;
    }

    private BoundMethod assemble(
            Set<String> acquired, Optional<String> scope, List<BoundStep> steps, Handlers handlers) {
        boolean clean = findings.isEmpty() && missing().isEmpty();
        RecoverChecks checks = new RecoverChecks(env, method, findings);
        ThrownSet anything = new ThrownSet(env);
        anything.add(new Thrown(env.kit().type(Throwable.class), Optional.empty()));
        ThrownSet body = new ThrownSet(env);
        body.addDeclared(type.getThrownTypes());
        if (clean) {
            checks.check(handlers.inside(), stage.isPresent() ? anything : body);
        }
        CatchPlan insidePlan = new CatchPlan(env, handlers.inside());
        List<CatchClause> insideClauses = insidePlan.clauses(body);
        ThrownSet stepped = withSteps(insidePlan.escaping(body, insideClauses), steps);
        if (clean) {
            checks.check(handlers.policies(), stepped);
        }
        CatchPlan retryPlan = new CatchPlan(env, handlers.policies());
        List<CatchClause> retryClauses = retryPlan.clauses(stepped);
        ThrownSet attempted = retryPlan.givenUp(stepped, retryClauses);
        if (clean) {
            checks.check(handlers.outside(), stage.isPresent() ? anything : attempted);
        }
        CatchPlan outsidePlan = new CatchPlan(env, handlers.outside());
        List<CatchClause> outsideClauses = outsidePlan.clauses(attempted);
        return new BoundMethod(
                method,
                type,
                acquired,
                scope,
                steps,
                insideClauses,
                retryClauses,
                outsideClauses,
                stage.map(value -> new BoundMethod.Completion(
                        value, result.isPresent(), insidePlan.clauses(anything), outsidePlan.clauses(anything))),
                outsidePlan.escaping(attempted, outsideClauses).list(),
                returnsOutcome());
    }

    private boolean returnsOutcome() {
        return !ServiceMarks.isOfObject(method)
                && marks.recovers().stream().anyMatch(mark -> mark.value().isEmpty());
    }

    // Last step first: what it adds is what the earlier ones see.
    private ThrownSet withSteps(ThrownSet body, List<BoundStep> steps) {
        for (int i = steps.size() - 1; i >= 0; i--) {
            BoundStep step = steps.get(i);
            step.acquire().ifPresent(acquire ->
                    body.addChecked(Walk.thrown(acquire.call()), step.mark().place()));
            // On the failing path with Failures.FIRST the call's own failure is attached, not thrown.
            boolean surfaces = step.mark().on().onSuccess() && stage.isEmpty()
                    || step.mark().on().onFailure()
                            && (step.mark().replaces().isPresent() || service.mark().failures() == Failures.LATEST);
            List<TypeMirror> atExit = surfaces ? Walk.thrownAtExit(step.deferred()) : List.of();
            body.addChecked(
                    step.mark().quiet() ? withoutDropped(atExit) : atExit, step.mark().place());
            body.addChecked(
                    Walk.thrownAtRegistration(step.deferred()), step.mark().place());
        }
        return body;
    }

    private List<TypeMirror> withoutDropped(List<TypeMirror> thrown) {
        return thrown.stream().filter(each -> !env.kit().isA(each, Exception.class)).toList();
    }
}
