package io.github.defer4j.processor.fuzz;

import io.github.defer4j.processor.fuzz.Draft.View;
import io.github.defer4j.processor.fuzz.Service.Defer;
import io.github.defer4j.processor.fuzz.Service.Text;
import io.github.defer4j.processor.fuzz.Service.When;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Random deferred calls. */
final class Steps {

    private static final List<String> TOKENS =
            List.of("start", "token", "held", "lock", "later", "slot", "Things", "delegate", "next");
    private static final Method CLOSE_RES = Method.of("Res.close", Type.VOID);

    private final Draft draft;
    private final Calls calls;

    Steps(Draft draft, Calls calls) {
        this.draft = draft;
        this.calls = calls;
    }

    /** What the earlier steps of a method have left. */
    record Registry(Map<String, Type> variables, Set<String> hidden, boolean isStatic, Type result) {
        View view() {
            return new View(new LinkedHashMap<>(variables), hidden, isStatic, Optional.empty());
        }

        View exit(When on) {
            Optional<Type> failure = on == When.SUCCESS ? Optional.empty() : Optional.of(Type.THROWABLE);
            return view().atExit(result, failure, on == When.FAILURE);
        }
    }

    Defer onMethod(Registry registry) {
        return switch (draft.below(6)) {
            case 0 -> pair(registry);
            case 1 -> acquiring(registry);
            case 2 -> token(registry);
            case 3 -> registry.result() == Type.VOID ? plain(registry) : assigning(registry);
            default -> plain(registry);
        };
    }

    private When when() {
        return draft.pick(List.of(When.ALWAYS, When.ALWAYS, When.ALWAYS, When.SUCCESS, When.FAILURE));
    }

    private Defer plain(Registry registry) {
        return step(registry, Optional.empty());
    }

    private Defer step(Registry registry, Optional<Text> acquire) {
        When on = when();
        Expr.Call value = calls.call(registry.exit(on), type -> true);
        return new Defer("", acquire, Optional.of(Text.of(value)), false, false, on, draft.chance(20), "");
    }

    /** Lock and unlock. */
    private Defer pair(Registry registry) {
        Optional<Expr> lock = new Values(draft, calls)
                .visible(registry.view()).stream()
                .filter(each -> each.type() == Type.LOCK)
                .findFirst();
        if (lock.isEmpty()) {
            return plain(registry);
        }
        String take = draft.pick(List.of("Gate.lock", "Gate.tryLock", "Gate.lockInterruptibly"));
        When on = when();
        Optional<Text> acquire = calls.of(registry.view(), lock.get(), take).map(Text::of);
        Optional<Text> value = calls.of(registry.exit(on), lock.get(), "Gate.unlock").map(Text::of);
        boolean shadowed = List.of("result", "failure").contains(lock.get().source());
        return shadowed
                ? plain(registry)
                : new Defer("", acquire, value, false, false, on, draft.chance(20), "");
    }

    private Defer acquiring(Registry registry) {
        Expr.Call acquire = calls.call(registry.view(), type -> true);
        return step(registry, Optional.of(Text.of(acquire)));
    }

    private Defer token(Registry registry) {
        List<String> free = TOKENS.stream().filter(name -> !registry.hidden().contains(name)).toList();
        if (free.isEmpty()) {
            return plain(registry);
        }
        Expr.Call acquire = calls.call(registry.view(), type -> type != Type.VOID);
        String name = draft.pick(free);
        registry.variables().put(name, acquire.type());
        registry.hidden().add(name);
        Defer step = step(registry, Optional.of(Text.of(acquire)));
        Optional<Text> release = Optional.of(acquire)
                .filter(each -> draft.chance(50))
                .flatMap(each -> calls.of(
                        registry.exit(step.on()), new Expr.Variable(name, each.type()), closeOf(each.type())))
                .map(Text::of);
        return new Defer(
                name, step.acquire(), release.or(step::value), false, false, step.on(), step.quiet(), "");
    }

    private static String closeOf(Type type) {
        return switch (type) {
            case DISK -> "Disk.close";
            case CLOSEABLE -> "Gate.close";
            case LOCK -> "Gate.unlock";
            default -> CLOSE_RES.id();
        };
    }

    private Defer assigning(Registry registry) {
        When on = draft.chance(50) ? When.ALWAYS : When.SUCCESS;
        Type result = registry.result();
        if (result == Type.U || result == Type.CELL_OF_ANY) {
            return plain(registry);
        }
        Expr.Call value = calls.call(registry.exit(on), type -> type.fits(result));
        return new Defer("", Optional.empty(), Optional.of(Text.of(value)), false, true, on, draft.chance(20), "");
    }

    /** The first mark of a parameter. */
    Defer first(Registry registry, String name, Type type, boolean acquired) {
        Optional<Text> acquire = acquired
                ? Optional.of(Text.of(calls.call(registry.view(), each -> each.fits(type) && each != Type.OWN)))
                : Optional.empty();
        String token = acquired && draft.chance(10) ? name : "";
        registry.variables().put(name, type);
        boolean closes = List.of(Type.RES, Type.DISK, Type.CLOSEABLE).contains(type)
                && (draft.chance(60) || List.of("result", "failure").contains(name));
        if (!closes) {
            Defer step = step(registry, acquire);
            return new Defer(token, acquire, step.value(), false, false, step.on(), step.quiet(), "");
        }
        When on = when();
        Expr.Call close = calls.of(registry.exit(on), new Expr.Variable(name, type), closeOf(type)).orElseThrow();
        // Written out, these names would mean something else.
        boolean plain = List.of("result", "failure").contains(name) || draft.chance(50);
        return new Defer(token, acquire, Optional.of(Text.of(close)), plain, false, on, draft.chance(20), "");
    }
}
