package io.github.defer4j.processor.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.type.TypeMirror;

/** Questions about a bound call and all that is in it. */
public final class Walk {
    private Walk() {}

    /** The expressions directly inside, receiver first. */
    public static List<Bound> children(Bound bound) {
        if (bound instanceof Bound.Call call) {
            List<Bound> all = new ArrayList<>(receiver(call.receiver()).stream().toList());
            all.addAll(call.arguments());
            return all;
        }
        if (bound instanceof Bound.Field field) {
            return receiver(field.receiver()).stream().toList();
        }
        return bound instanceof Bound.ArrayLength length ? List.of(length.array()) : List.of();
    }

    public static Stream<Bound> all(Bound bound) {
        return Stream.concat(Stream.of(bound), children(bound).stream().flatMap(Walk::all));
    }

    public static boolean any(Bound bound, Predicate<Bound> wanted) {
        return wanted.test(bound) || children(bound).stream().anyMatch(child -> any(child, wanted));
    }

    /** Whether it must wait for the exit. */
    public static boolean readsExit(Bound bound) {
        return any(bound, each -> each instanceof Bound.Result || each instanceof Bound.Failure);
    }

    public static boolean readsResult(Bound bound) {
        return any(bound, Bound.Result.class::isInstance);
    }

    /** What evaluating it can throw as declared, arguments and receivers included. */
    public static List<TypeMirror> thrown(Bound bound) {
        return all(bound).flatMap(Walk::own).toList();
    }

    /** The part of it that waits for the exit: the call itself, and what in it reads the result or failure. */
    public static List<TypeMirror> thrownAtExit(Bound.Call deferred) {
        return Stream.concat(
                        own(deferred),
                        children(deferred).stream().flatMap(Walk::all).filter(Walk::readsExit).flatMap(Walk::own))
                .toList();
    }

    /** The rest of it: what is evaluated when the step is registered. */
    public static List<TypeMirror> thrownAtRegistration(Bound.Call deferred) {
        return children(deferred).stream()
                .flatMap(Walk::all)
                .filter(each -> !readsExit(each))
                .flatMap(Walk::own)
                .toList();
    }

    private static Stream<TypeMirror> own(Bound bound) {
        return bound instanceof Bound.Call call ? call.thrown().stream() : Stream.empty();
    }

    /** The variable at the very beginning: {@code db} in {@code db.session().close()}. */
    public static Optional<String> root(Bound bound) {
        if (bound instanceof Bound.Variable variable) {
            return Optional.of(variable.name());
        }
        return bound instanceof Bound.Call call
                ? receiver(call.receiver()).flatMap(Walk::root)
                : bound instanceof Bound.Field field ? receiver(field.receiver()).flatMap(Walk::root) : Optional.empty();
    }

    public static Optional<Bound> receiver(Bound.Receiver receiver) {
        return receiver instanceof Bound.Receiver.OnValue on ? Optional.of(on.value()) : Optional.empty();
    }
}
