package io.github.defer4j.processor.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.type.TypeMirror;

/** Questions about a bound call and all that is in it. */
public final class Walk {
    private Walk() {}

    /** The expressions directly inside, receiver first. */
    public static List<Bound> children(Bound bound) {
        if (bound instanceof Bound.Call call) {
            List<Bound> all = new ArrayList<>();
            receiver(call.receiver()).ifPresent(all::add);
            all.addAll(call.arguments());
            return all;
        }
        if (bound instanceof Bound.Field field) {
            return receiver(field.receiver()).map(List::of).orElse(List.of());
        }
        return bound instanceof Bound.ArrayLength length ? List.of(length.array()) : List.of();
    }

    /** The expression itself and all that is in it, outermost first. */
    public static List<Bound> all(Bound bound) {
        List<Bound> all = new ArrayList<>();
        collect(bound, all);
        return all;
    }

    private static void collect(Bound bound, List<Bound> all) {
        all.add(bound);
        children(bound).forEach(child -> collect(child, all));
    }

    public static boolean any(Bound bound, Predicate<Bound> wanted) {
        return all(bound).stream().anyMatch(wanted);
    }

    /** Whether it must wait for the exit. */
    public static boolean readsExit(Bound bound) {
        return any(
                bound,
                each -> each instanceof Bound.Result || each instanceof Bound.Failure || each instanceof Bound.Called);
    }

    public static boolean readsCalled(Bound bound) {
        return any(bound, Bound.Called.class::isInstance);
    }

    public static boolean readsResult(Bound bound) {
        return any(bound, Bound.Result.class::isInstance);
    }

    /** What evaluating it can throw as declared, arguments and receivers included. */
    public static List<TypeMirror> thrown(Bound bound) {
        List<TypeMirror> thrown = new ArrayList<>();
        all(bound).forEach(each -> thrown.addAll(own(each)));
        return thrown;
    }

    /** The part of it that waits for the exit: the call itself, and what in it reads the result or failure. */
    public static List<TypeMirror> thrownAtExit(Bound.Call deferred) {
        List<TypeMirror> thrown = new ArrayList<>(own(deferred));
        thrown.addAll(thrownInside(deferred, true));
        return thrown;
    }

    /** The rest of it: what is evaluated when the step is registered. */
    public static List<TypeMirror> thrownAtRegistration(Bound.Call deferred) {
        return thrownInside(deferred, false);
    }

    private static List<TypeMirror> thrownInside(Bound.Call deferred, boolean atExit) {
        List<TypeMirror> thrown = new ArrayList<>();
        for (Bound child : children(deferred)) {
            for (Bound each : all(child)) {
                if (readsExit(each) == atExit) {
                    thrown.addAll(own(each));
                }
            }
        }
        return thrown;
    }

    private static List<TypeMirror> own(Bound bound) {
        return bound instanceof Bound.Call call ? call.thrown() : List.of();
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
