package io.github.defer4j.conformance.generate;

import io.github.defer4j.conformance.format.Deferred;
import io.github.defer4j.conformance.format.Deferred.When;
import io.github.defer4j.conformance.format.Expr;
import io.github.defer4j.conformance.format.Program.Function;
import io.github.defer4j.conformance.format.Stmt;
import io.github.defer4j.conformance.format.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** One random function. */
final class FunctionGenerator {
    private final Random random;
    private final Expressions expressions;
    private final Profile profile;
    private final int index;
    private final int functions;
    private final boolean named;
    /** Functions that leave x or r alone need less to share with their closures, and take other forms. */
    private final boolean changesX;

    private final boolean changesR;
    private int k;

    FunctionGenerator(Random random, Profile profile, int index, int functions) {
        this.random = random;
        this.expressions = new Expressions(random);
        this.profile = profile;
        this.index = index;
        this.functions = functions;
        this.named = random.nextBoolean();
        this.changesX = chance(60);
        this.changesR = named && chance(70);
    }

    /**
     * Where statements stand.
     *
     * @param depth how deep in blocks
     * @param closures in how many closures
     * @param counter whether in a loop
     * @param defers whether it may defer
     * @param recovers whether it may recover
     * @param recovered whether inside {@code then}
     */
    private record Place(
            int depth, int closures, boolean counter, boolean defers, boolean recovers, boolean recovered) {
        Place inBlock(boolean loop) {
            return new Place(depth + 1, closures, counter || loop, defers, recovers, recovered);
        }

        Place inClosure(boolean mayDefer, boolean mayRecover) {
            return new Place(0, closures + 1, counter, mayDefer, mayRecover, false);
        }

        Place inThen() {
            return new Place(depth + 1, closures, counter, false, recovers, true);
        }
    }

    Function function() {
        Place body = new Place(0, 0, false, chance(profile.later()), false, false);
        List<Stmt> statements = new ArrayList<>();
        if (chance(profile.leading())) {
            int count = 1 + random.nextInt(4);
            boolean first = chance(50);
            boolean last = chance(25);
            for (int i = 0; i < count; i++) {
                boolean recovers = profile.recoversAnywhere() || i == 0 && first || i == count - 1 && last;
                statements.add(new Stmt.Defer(deferred(body, recovers)));
            }
        }
        statements.addAll(block(body, 2 + random.nextInt(5)));
        statements.add(new Stmt.Return(expressions.any(false)));
        return new Function(named, statements);
    }

    private List<Stmt> block(Place place, int count) {
        List<Stmt> statements = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            statements.add(statement(place));
        }
        return statements;
    }

    private Stmt statement(Place place) {
        boolean counter = place.counter();
        int roll = random.nextInt(100);
        if (place.defers() && roll < 30) {
            return new Stmt.Defer(deferred(place, true));
        } else if (place.recovers() && roll < 35) {
            return new Stmt.Recover(++k, chance(70) ? block(place.inThen(), 1 + random.nextInt(2)) : List.of());
        } else if (roll < 48) {
            return new Stmt.Trace(++k);
        } else if (roll < 61) {
            return assign(place);
        } else if (roll < 71 && changesX && index < functions - 1) {
            int callee = index + 1 + random.nextInt(functions - index - 1);
            return new Stmt.Call(callee, expressions.any(counter));
        } else if (roll < 85 && place.depth() < 2) {
            return chance(70) ? branch(place) : loop(place);
        } else if (roll < 91) {
            return place.recovered() && chance(60)
                    ? new Stmt.Repanic()
                    : new Stmt.Panic(expressions.payload(counter));
        } else if (roll < 94) {
            return new Stmt.Fault(Stmt.Kind.values()[random.nextInt(Stmt.Kind.values().length)]);
        } else if (roll < 96 && (place.depth() > 0 || place.closures() > 0)) {
            return new Stmt.Return(expressions.any(counter));
        }
        return new Stmt.Trace(++k);
    }

    /** Closures mostly change the result, if they may: that is what Go's named results are for. */
    private Stmt assign(Place place) {
        Variable variable = Variable.G;
        if (changesR && chance(place.closures() > 0 ? 60 : 30)) {
            variable = Variable.R;
        } else if (changesX && chance(45)) {
            variable = Variable.X;
        }
        return new Stmt.Assign(variable, expressions.any(place.counter()));
    }

    private Stmt branch(Place place) {
        List<Stmt> then = block(place.inBlock(false), 1 + random.nextInt(2));
        List<Stmt> otherwise = chance(40) ? block(place.inBlock(false), 1) : List.of();
        return new Stmt.If(expressions.condition(place.counter()), then, otherwise);
    }

    private Stmt loop(Place place) {
        return new Stmt.Loop(1 + random.nextInt(3), block(place.inBlock(true), 1 + random.nextInt(2)));
    }

    private Deferred deferred(Place place, boolean mayRecover) {
        int roll = random.nextInt(100);
        boolean counter = place.counter();
        if (profile == Profile.ACQUIRE && roll < 30) {
            return new Deferred.Acquired(++k, maybeRisky(counter, 70), maybeRisky(counter, 10));
        } else if (roll < 25 || place.closures() > 1) {
            return new Deferred.Snapshot(++k, maybeRisky(counter, 20), expressions.any(counter));
        } else if (roll < 30) {
            return new Deferred.Nil();
        } else if (roll < 36) {
            return new Deferred.Raise(expressions.payload(counter));
        }
        When when = roll < 80 || mayRecover && roll < 84 ? When.ALWAYS : roll < 90 ? When.SUCCESS : When.FAILURE;
        Place inside = place.inClosure(chance(12), when == When.ALWAYS && mayRecover);
        List<Stmt> body = new ArrayList<>(block(inside, 1 + random.nextInt(3)));
        if (inside.recovers() && chance(45)) {
            body.add(random.nextInt(body.size() + 1), new Stmt.Recover(++k, thenOf(inside)));
        }
        return new Deferred.Closure(when, body);
    }

    private List<Stmt> thenOf(Place place) {
        return chance(60) ? block(place.inThen(), 1 + random.nextInt(2)) : List.of();
    }

    private Expr maybeRisky(boolean counter, int percent) {
        return profile == Profile.ACQUIRE && chance(percent) ? expressions.risky(counter) : expressions.any(counter);
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
