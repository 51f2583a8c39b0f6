package io.github.defer4j.processor.fuzz;

import io.github.defer4j.processor.fuzz.Draft.View;
import io.github.defer4j.processor.fuzz.Service.Marked;
import io.github.defer4j.processor.fuzz.Service.Recover;
import io.github.defer4j.processor.fuzz.Service.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Random handlers, each of something that can be thrown. */
final class Recoveries {

    private static final List<Type> RECOVERED = List.of(
            Type.EXCEPTION, Type.EXCEPTION, Type.THROWABLE, Type.RUNTIME, Type.STATE, Type.ARGUMENT, Type.CANCELLATION,
            Type.IO, Type.IO, Type.NOT_FOUND, Type.TIMEOUT, Type.INTERRUPTED, Type.INTERRUPTED, Type.ERROR,
            Type.ASSERTION, Type.LINKAGE, Type.OVERFLOW);

    private final Draft draft;
    private final Calls calls;

    Recoveries(Draft draft, Calls calls) {
        this.draft = draft;
        this.calls = calls;
    }

    /**
     * @param stepped the method with its steps
     * @param held    what handlers inside see
     * @param after   what the others see
     */
    List<Recover> of(Marked stepped, boolean latest, View held, View after, boolean atLeastOne) {
        // A handler whose result is of the method's own type cannot always be had.
        boolean none = stepped.steps().isEmpty() || stepped.result() == Type.U || draft.chance(70);
        List<Recover> inside = none
                ? List.of()
                : level(stepped, held, Set.copyOf(stepped.thrown()), true, 1);
        Set<Type> escaping = Escapes.ofSteps(stepped, inside, latest);
        int count = draft.below(3) + (atLeastOne ? 1 : 0);
        List<Recover> outside = level(stepped, after, escaping, false, count);
        return Stream.concat(inside.stream(), outside.stream()).toList();
    }

    private List<Recover> level(Marked method, View view, Set<Type> thrown, boolean inside, int count) {
        Set<Type> used = new LinkedHashSet<>();
        List<Recover> handlers = new ArrayList<>();
        while (handlers.size() < count) {
            List<Type> on = new ArrayList<>();
            for (int i = draft.chance(25) ? 2 : 1; i > 0; i--) {
                List<Type> left = RECOVERED.stream()
                        .filter(each -> !used.contains(each) && Escapes.isPossible(each, thrown))
                        .toList();
                on.add(draft.pick(left));
                used.add(on.get(on.size() - 1));
            }
            handlers.add(handler(method, view, on, inside));
        }
        return Escapes.reachesAll(handlers, thrown) ? handlers : level(method, view, thrown, inside, count);
    }

    private Recover handler(Marked method, View view, List<Type> on, boolean inside) {
        List<Type> except = draft.chance(20) ? narrower(on) : List.of();
        boolean onlyException = on.equals(List.of(Type.EXCEPTION));
        if (!inside && draft.chance(25)) {
            boolean implicit = onlyException && draft.chance(70);
            return new Recover(Optional.empty(), implicit ? List.of() : on, on, except, false, "");
        }
        Type common = common(on);
        boolean implicit = on.size() == 1 && draft.chance(60);
        View exit = view.atExit(method.result(), implicit ? Optional.empty() : Optional.of(common), true);
        Optional<Expr.Call> call = call(method, exit, on, common, implicit);
        if (call.isEmpty()) {
            return new Recover(Optional.empty(), on, on, except, false, "");
        }
        return new Recover(call.map(Text::of), implicit ? List.of() : on, on, except, inside, "");
    }

    private Optional<Expr.Call> call(Marked method, View exit, List<Type> on, Type common, boolean implicit) {
        if (method.result() == Type.U) {
            return implicit && !on.equals(List.of(Type.EXCEPTION))
                    ? Optional.empty()
                    : calls.onValue(exit, type -> type == Type.U, 1);
        }
        Type result = method.result();
        if (implicit && (!on.equals(List.of(Type.EXCEPTION)) || draft.chance(70))) {
            Type returned = result == Type.VOID ? Type.VOID : result;
            return Optional.of(calls.toNewHelper(exit, returned, Optional.of(on.get(0))));
        }
        return implicit || draft.chance(40)
                ? Optional.of(calls.call(withoutFailure(exit), type -> result == Type.VOID || type.fits(result)))
                : Optional.of(calls.toNewHelper(exit, result, Optional.of(common)));
    }

    // Naming the failure would say what is recovered.
    private static View withoutFailure(View exit) {
        return exit.atExit(exit.exit().orElseThrow().result(), Optional.empty(), false);
    }

    /** Something that would be recovered if it were not left out. */
    private List<Type> narrower(List<Type> on) {
        List<Recover> all = List.of(new Recover(Optional.empty(), on, on, List.of(), false, ""));
        return draft.pickAny(RECOVERED.stream()
                        .filter(each -> !on.contains(each))
                        .filter(each -> Escapes.handlerOf(each.runtime(), all).isPresent())
                        .toList())
                .map(List::of)
                .orElse(List.of());
    }

    private static Type common(List<Type> on) {
        return on.size() == 1
                ? on.get(0)
                : Stream.of(Type.RUNTIME, Type.EXCEPTION, Type.ERROR)
                        .filter(wide -> on.stream().allMatch(each -> each.isA(wide)))
                        .findFirst()
                        .orElse(Type.THROWABLE);
    }
}
