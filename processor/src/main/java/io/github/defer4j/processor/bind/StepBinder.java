package io.github.defer4j.processor.bind;

import io.github.defer4j.processor.call.Name;
import io.github.defer4j.processor.call.Path;
import io.github.defer4j.processor.call.Step;
import io.github.defer4j.processor.diagnostic.Finding;
import io.github.defer4j.processor.diagnostic.Findings;
import io.github.defer4j.processor.diagnostic.Problem;
import io.github.defer4j.processor.environment.Show;
import io.github.defer4j.processor.model.Exit;
import io.github.defer4j.processor.read.DeferMark;
import io.github.defer4j.processor.read.Written;
import io.github.defer4j.processor.resolve.Bound;
import io.github.defer4j.processor.resolve.Scope;
import io.github.defer4j.processor.resolve.Scope.AtExit;
import io.github.defer4j.processor.resolve.Walk;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Binds the deferred calls of one method in order of registration; each sees what the earlier ones acquired. */
final class StepBinder {
    private final ServiceContext service;
    private final ExecutableElement method;
    private final Optional<TypeMirror> result;
    private final Findings findings;
    private final CallBinder calls;
    private final HeldValues held;
    private final StageChecks stages;
    private final Set<String> guarded = new HashSet<>();
    private boolean misnamed;
    private Scope scope;

    StepBinder(
            ServiceContext service,
            ExecutableElement method,
            Optional<TypeMirror> result,
            Scope scope,
            Findings findings,
            CallBinder calls,
            StageChecks stages) {
        this.stages = stages;
        this.service = service;
        this.method = method;
        this.result = result;
        this.scope = scope;
        this.findings = findings;
        this.calls = calls;
        this.held = new HeldValues(service.env(), calls);
    }

    /** The parameter that a mark stands on. */
    record Target(String name, TypeMirror type, boolean isFirstMark) {}

    /** What is in scope when all steps are registered. */
    Scope scope() {
        return scope;
    }

    /** Empty if there is a mistake, which has been noted then. */
    Optional<BoundStep> bind(DeferMark mark, Optional<Target> parameter) {
        boolean timed = stages.check(mark);
        mark.replaces()
                .filter(place -> mark.quiet() || !mark.on().onFailure())
                .ifPresent(place -> findings.add(Finding.of(
                        Problem.REPLACES_WITHOUT_EFFECT,
                        place,
                        mark.quiet() ? "quiet drops what the call throws" : "this step runs on success only")));
        parameter.ifPresent(target -> guarded.add(target.name()));
        misnamed = false;
        Optional<Written> value = mark.value().or(() -> defaultClose(mark, parameter));
        if (value.isEmpty()) {
            findings.add(Finding.of(Problem.NOTHING_TO_CALL, mark.place(), whatToWrite(mark, parameter)));
        }
        Optional<BoundStep.Acquire> acquire = mark.acquire().flatMap(text -> acquire(text, parameter));
        boolean acquired = mark.acquire().isEmpty() || acquire.isPresent();
        Optional<Deferred> deferred = value.flatMap(text -> deferred(mark, text));
        if (!acquired || deferred.isEmpty() || !timed) {
            return Optional.empty();
        }
        Bound.Call call = deferred.get().call();
        return Optional.of(new BoundStep(mark, acquire, call, deferred.get().assignsResult(), guardOf(call)))
                .filter(stages::check);
    }

    private record Deferred(Bound.Call call, boolean assignsResult) {}

    private Optional<String> guardOf(Bound.Call call) {
        return Walk.receiver(call.receiver())
                .flatMap(Walk::root)
                .filter(guarded::contains);
    }

    // A mark that acquires makes the value known to the later steps, even if the mark is wrong: one error is enough.
    private Optional<BoundStep.Acquire> acquire(Written text, Optional<Target> parameter) {
        Optional<Target> obtained = parameter.filter(Target::isFirstMark);
        Optional<Step> step = calls.read(text);
        if (step.isEmpty()) {
            misnamed = true;
            obtained.ifPresentOrElse(
                    target -> scope = scope.with(target.name(), target.type()), () -> breakToken(text));
            return Optional.empty();
        }
        Optional<Name> token = step.get().target();
        if (token.isPresent() && !isFree(token.get(), text, obtained)) {
            misnamed = true;
            obtained.ifPresent(target -> scope = scope.with(target.name(), target.type()));
            return Optional.empty();
        }
        Path path = step.get().call();
        Optional<Bound.Call> call = calls.resolve(path, scope, text, obtained.map(Target::type));
        Optional<BoundStep.Acquire> acquire = obtained.isPresent()
                ? call.flatMap(each -> obtain(each, path, text, obtained.get()))
                : call.flatMap(each -> hold(each, path, text, token));
        obtained.ifPresent(target -> scope = scope.with(target.name(), target.type()));
        if (token.isPresent() && obtained.isEmpty() && acquire.isEmpty()) {
            scope = scope.without(token.get().text(), Scope.Absence.BROKEN);
        }
        return acquire;
    }

    // The text after it is malformed, but what it names is plain: the later steps do not lack it.
    private void breakToken(Written text) {
        text.assigned()
                .filter(token -> !scope.knows(token))
                .ifPresent(token -> scope = scope.without(token, Scope.Absence.BROKEN));
    }

    private boolean isFree(Name token, Written text, Optional<Target> obtained) {
        if (obtained.isPresent() && obtained.get().name().equals(token.text())) {
            return true;
        }
        if (token.text().equals(AtExit.RESULT)) {
            calls.complain(Problem.RESULT_IN_ACQUIRE, text, token.span());
        } else if (obtained.isPresent()) {
            calls.complain(Problem.BAD_TARGET, text, token.span(), token.text());
        } else if (scope.knows(token.text()) || token.text().equals(AtExit.FAILURE) || isAsked(token, text)) {
            calls.complain(Problem.TOKEN_TAKEN, text, token.span(), token.text());
        } else {
            return true;
        }
        return false;
    }

    private static boolean isAsked(Name token, Written text) {
        return text.place().isComposed() && token.text().equals(AtExit.CALLED);
    }

    private Optional<BoundStep.Acquire> obtain(Bound.Call call, Path path, Written text, Target target) {
        String source = source(path, text);
        if (service.env().kit().isVoid(call.type())) {
            calls.complain(Problem.VOID_ACQUIRE, text, path.span(), source, target.name(), Show.type(target.type()));
            return Optional.empty();
        }
        if (!service.env().kit().fits(call.type(), target.type())) {
            calls.complain(
                    Problem.ACQUIRE_TYPE,
                    text,
                    path.span(),
                    source,
                    Show.type(call.type()),
                    target.name(),
                    Show.type(target.type()));
            return Optional.empty();
        }
        return Optional.of(new BoundStep.Acquire(
                call, source, Optional.of(new BoundStep.Holder(target.name(), target.type()))));
    }

    private Optional<BoundStep.Acquire> hold(Bound.Call call, Path path, Written text, Optional<Name> token) {
        if (token.isEmpty()) {
            return Optional.of(new BoundStep.Acquire(call, source(path, text), Optional.empty()));
        }
        String name = token.get().text();
        if (service.env().kit().isVoid(call.type())) {
            calls.complain(Problem.VOID_TOKEN, text, path.span(), source(path, text), name);
            return Optional.empty();
        }
        if (!calls.isNameable(call.type(), text, path)) {
            return Optional.empty();
        }
        scope = scope.with(name, call.type());
        guarded.add(name);
        return Optional.of(new BoundStep.Acquire(
                call, source(path, text), Optional.of(new BoundStep.Holder(name, call.type()))));
    }

    private static String source(Path path, Written text) {
        return text.text().substring(path.span().begin(), path.span().end());
    }

    private Optional<Deferred> deferred(DeferMark mark, Written text) {
        Optional<Step> step = calls.read(text);
        // Without what the acquire should have named, nothing reliable can be said of the call: one error is enough.
        if (step.isEmpty() || misnamed) {
            return Optional.empty();
        }
        Optional<Name> target = step.get().target();
        if (target.isPresent() && !isResult(mark, target.get(), text)) {
            return Optional.empty();
        }
        Path path = step.get().call();
        // The close() that a mark leaves out is its parameter's, also where that is called result or failure.
        Scope exit = mark.value().isEmpty() ? scope : scope.atExit(atExit(mark));
        Optional<Bound.Call> call =
                calls.resolve(path, exit, text, target.isPresent() ? result : Optional.empty());
        return call.filter(each -> target.isEmpty() || fitsResult(each, path, text))
                .filter(each -> failureIsThere(mark, each, path, text))
                .filter(each -> held.canBeHeld(each, path, text))
                .map(each -> new Deferred(each, target.isPresent()));
    }

    private AtExit atExit(DeferMark mark) {
        TypeMirror failure = service.env().kit().type(Throwable.class);
        TypeMirror called = service.env().types().getPrimitiveType(TypeKind.BOOLEAN);
        return new AtExit(result, failure, Optional.empty(), Optional.of(called).filter(type -> asks(mark)));
    }

    // Whoever has something of that name means that; a composed annotation cannot know what its users have.
    private boolean asks(DeferMark mark) {
        return mark.place().isComposed()
                || !scope.knows(AtExit.CALLED)
                        && service.env().members().field(service.type(), AtExit.CALLED).isEmpty();
    }

    private boolean isResult(DeferMark mark, Name target, Written text) {
        if (!target.text().equals(AtExit.RESULT)) {
            calls.complain(Problem.ASSIGNMENT_IN_VALUE, text, target.span(), target.text());
        } else if (result.isEmpty()) {
            calls.complain(Problem.RESULT_OF_VOID, text, target.span(), Show.method(method));
        } else if (mark.on() == Exit.FAILURE) {
            calls.complain(Problem.RESULT_ON_FAILURE, text, target.span());
        } else {
            return true;
        }
        return false;
    }

    private boolean fitsResult(Bound.Call call, Path path, Written text) {
        boolean fits = service.env().kit().fits(call.type(), result.orElseThrow());
        if (!fits) {
            calls.complain(
                    Problem.RESULT_TYPE,
                    text,
                    path.span(),
                    source(path, text),
                    Show.type(call.type()),
                    Show.type(result.orElseThrow()));
        }
        return fits;
    }

    // Calling a method on the failure needs one; naming it where there never is one is a slip.
    private boolean failureIsThere(DeferMark mark, Bound.Call call, Path path, Written text) {
        boolean called = Walk.all(call).stream()
                .filter(Bound.Call.class::isInstance)
                .anyMatch(each -> Walk.receiver(((Bound.Call) each).receiver())
                        .filter(Bound.Failure.class::isInstance)
                        .isPresent());
        if (called && mark.on() == Exit.ALWAYS) {
            calls.complain(Problem.FAILURE_IS_NULL, text, path.span());
            return false;
        }
        boolean written = path.isCall() && Walk.any(call, Bound.Failure.class::isInstance);
        if (written && mark.on() == Exit.SUCCESS) {
            calls.complain(Problem.FAILURE_NEVER_SET, text, path.span());
            return false;
        }
        return true;
    }

    private Optional<Written> defaultClose(DeferMark mark, Optional<Target> parameter) {
        return parameter
                .filter(Target::isFirstMark)
                .filter(target -> service.env().kit().isA(target.type(), AutoCloseable.class))
                .map(target -> new Written(target.name() + ".close()", mark.place()));
    }

    private String whatToWrite(DeferMark mark, Optional<Target> parameter) {
        if (mark.acquire().isPresent() && parameter.isEmpty()) {
            return "write the call that gives back what 'acquire' takes, such as value = \"lock.unlock()\".";
        }
        return parameter
                .map(target -> target.isFirstMark()
                        ? "'" + target.name() + "' is " + Show.type(target.type())
                                + ", which is not AutoCloseable: write the call that gives it back in 'value'."
                        : "only the first mark of a parameter closes it: write the call in 'value'.")
                .orElse("write the deferred call: @Defer(\"lock.unlock()\").");
    }
}
