package io.github.defer4j.processor.fuzz;

import io.github.defer4j.processor.fuzz.Service.Marked;
import io.github.defer4j.processor.fuzz.Service.Recover;
import io.github.defer4j.processor.fuzz.Service.Registered;
import io.github.defer4j.processor.fuzz.Service.When;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a wrapper's method can throw as declared, and who recovers what: the rules of the manual, once more. */
final class Escapes {

    /** Recovered only where they or types below them are named. */
    private static final List<Class<? extends Throwable>> RESERVED = List.of(
            InterruptedException.class,
            java.util.concurrent.CancellationException.class,
            VirtualMachineError.class,
            LinkageError.class);

    private Escapes() {
    }

    static Set<Type> of(Marked method, boolean latest) {
        List<Recover> inside = method.recovers().stream().filter(Recover::inside).toList();
        List<Recover> outside = method.recovers().stream().filter(each -> !each.inside()).toList();
        return recovered(ofSteps(method, inside, latest), outside);
    }

    /** Without the handlers outside. */
    static Set<Type> ofSteps(Marked method, List<Recover> inside, boolean latest) {
        Set<Type> thrown = recovered(new LinkedHashSet<>(method.thrown()), inside);
        for (Registered step : method.steps()) {
            step.mark().acquire().ifPresent(acquire -> thrown.addAll(checked(acquire.call().all())));
            Expr.Call value = step.mark().value().orElseThrow().call();
            Set<Expr> atExit = atExit(value);
            thrown.addAll(checked(value.all().filter(each -> !atExit.contains(each))));
            // While another failure is on its way, the call's own is attached to it.
            boolean surfaces = step.mark().on() != When.FAILURE || latest;
            if (surfaces && !step.mark().quiet()) {
                thrown.addAll(checked(atExit.stream()));
            }
        }
        return thrown;
    }

    private static Set<Expr> atExit(Expr.Call value) {
        return Stream.concat(Stream.of(value), value.all().filter(Expr::readsExit)).collect(Collectors.toSet());
    }

    private static List<Type> checked(Stream<Expr> calls) {
        return calls.filter(Expr.Call.class::isInstance)
                .flatMap(each -> ((Expr.Call) each).method().thrown().stream())
                .filter(Type::isChecked)
                .toList();
    }

    private static Set<Type> recovered(Set<Type> thrown, List<Recover> handlers) {
        Set<Type> left = new LinkedHashSet<>();
        for (Type each : thrown) {
            if (handlerOf(each.runtime(), handlers).isEmpty()) {
                left.add(each);
            } else {
                passedBelow(each, handlers).forEach(left::add);
            }
        }
        handlers.stream()
                .flatMap(each -> each.handler().stream())
                .forEach(text -> left.addAll(checked(text.call().all())));
        return left;
    }

    // A wide type is recovered, but for some narrower ones.
    private static Stream<Type> passedBelow(Type wide, List<Recover> handlers) {
        Stream<Type> excepted = handlers.stream().flatMap(each -> each.except().stream());
        return Stream.concat(excepted, Stream.of(Type.INTERRUPTED))
                .filter(each -> each != wide && each.isA(wide) && each.isChecked())
                .filter(each -> handlerOf(each.runtime(), handlers).isEmpty());
    }

    /** The handler that takes a failure: the one that names the nearest type. */
    static Optional<Recover> handlerOf(Class<?> failure, List<Recover> handlers) {
        Recover best = null;
        Type nearest = null;
        for (Recover handler : handlers) {
            for (Type on : handler.takes()) {
                boolean nearer = nearest == null || on.isA(nearest);
                if (nearer && on.runtime().isAssignableFrom(failure) && !leavesOut(handler, failure)) {
                    best = handler;
                    nearest = on;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean leavesOut(Recover handler, Class<?> failure) {
        boolean excepted = handler.except().stream().anyMatch(each -> each.runtime().isAssignableFrom(failure));
        return excepted
                || RESERVED.stream()
                        .filter(reserved -> reserved.isAssignableFrom(failure))
                        .anyMatch(reserved -> handler.takes().stream()
                                .noneMatch(on -> reserved.isAssignableFrom(on.runtime())
                                        && on.runtime().isAssignableFrom(failure)));
    }

    /** Whether something declared or unchecked can be of this type. */
    static boolean isPossible(Type on, Set<Type> thrown) {
        return !on.isChecked()
                || on == Type.EXCEPTION
                || on == Type.THROWABLE
                || thrown.stream().anyMatch(each -> each.isA(on) || on.isA(each));
    }

    /** Whether each type that is named has something left after the narrower ones that go elsewhere. */
    static boolean reachesAll(List<Recover> handlers, Set<Type> thrown) {
        return handlers.stream().allMatch(handler -> handler.takes().stream()
                .allMatch(on -> isPossible(on, Set.of()) || reaches(handler, on, handlers, thrown)));
    }

    private static boolean reaches(Recover handler, Type on, List<Recover> all, Set<Type> thrown) {
        List<Type> elsewhere = all.stream()
                .flatMap(each -> Stream.concat(
                        each.takes().stream(),
                        each.except().stream().filter(type -> !handlerOf(type.runtime(), all).equals(Optional.of(handler)))))
                .filter(each -> each != on && each.isA(on))
                .toList();
        return thrown.stream()
                .filter(each -> each.isA(on) || on.isA(each))
                .anyMatch(each -> elsewhere.stream().noneMatch(each::isA));
    }
}
