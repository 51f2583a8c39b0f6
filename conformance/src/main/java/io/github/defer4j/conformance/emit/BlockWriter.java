package io.github.defer4j.conformance.emit;

import io.github.defer4j.conformance.format.Deferred;
import io.github.defer4j.conformance.format.Deferred.When;
import io.github.defer4j.conformance.format.Expr;
import io.github.defer4j.conformance.format.Stmt;
import java.util.List;
import java.util.function.IntFunction;

/** Writes statements as Java, with defer statements as calls on a {@code DeferScope}. */
final class BlockWriter {
    private final Code code;

    /** The name of the method for f0, f1, ..., with what stands between the argument and the parenthesis. */
    private final IntFunction<String> callee;

    private int names;

    BlockWriter(Code code, IntFunction<String> callee) {
        this.code = code;
        this.callee = callee;
    }

    /**
     * Writes a block and drops what stands after a jump, which javac would refuse and Go never runs.
     *
     * @return whether the end can be reached, as javac sees it
     */
    boolean block(Scene scene, List<Stmt> statements) {
        for (Stmt statement : statements) {
            if (!statement(scene, statement)) {
                return false;
            }
        }
        return true;
    }

    private boolean statement(Scene scene, Stmt statement) {
        Access access = scene.access();
        if (statement instanceof Stmt.Trace trace) {
            code.line("log.trace(" + scene.at(trace.k()) + ", a, " + access.x() + ", " + access.r() + ", g);");
        } else if (statement instanceof Stmt.Assign assign) {
            assign(access, assign);
        } else if (statement instanceof Stmt.If branch) {
            return branch(scene, branch);
        } else if (statement instanceof Stmt.Loop loop) {
            loop(scene, loop);
        } else if (statement instanceof Stmt.Call call) {
            String target = String.format(callee.apply(call.function()), access.value(call.argument()));
            code.line(access.x() + " = self." + target + ";");
        } else if (statement instanceof Stmt.Return result) {
            String.format(scene.leave(), access.value(result.value())).lines().forEach(code::line);
            return false;
        } else if (statement instanceof Stmt.Panic panic) {
            code.line("throw Panic.cheap(" + access.payload(panic.payload()) + ");");
            return false;
        } else if (statement instanceof Stmt.Fault fault) {
            code.line(fault(fault));
        } else if (statement instanceof Stmt.Defer defer) {
            defer(scene, defer.deferred());
        } else if (statement instanceof Stmt.Recover recover) {
            recover(scene, recover);
        } else {
            code.line("throw " + scene.recovered() + ";");
            return false;
        }
        return true;
    }

    private void assign(Access access, Stmt.Assign assign) {
        String value = access.value(assign.value());
        switch (assign.variable()) {
            case X -> code.line(access.x() + " = " + value + ";");
            case G -> code.line("g = " + value + ";");
            default -> code.line(String.format(access.assignR(), value));
        }
    }

    private static String fault(Stmt.Fault fault) {
        return switch (fault.kind()) {
            case DIV -> "Ints.divide(a);";
            case NIL -> "Ints.follow(null);";
            case IDX -> "Ints.index();";
        };
    }

    private boolean branch(Scene scene, Stmt.If branch) {
        code.open("if (" + scene.access().condition(branch.condition()) + ") {");
        boolean then = block(scene, branch.then());
        boolean otherwise = true;
        if (!branch.otherwise().isEmpty()) {
            code.next("} else {");
            otherwise = block(scene, branch.otherwise());
        }
        code.close();
        return then || otherwise;
    }

    /** Lambdas can capture only what never changes, so each round has a variable of its own. */
    private void loop(Scene scene, Stmt.Loop loop) {
        String counter = fresh("i");
        String index = "next" + counter;
        code.open("for (int " + index + " = 0; " + index + " < " + loop.times() + "; " + index + "++) {");
        code.line("final int " + counter + " = " + index + ";");
        block(scene.withCounter(counter), loop.body());
        code.close();
    }

    private void recover(Scene scene, Stmt.Recover recover) {
        String recovered = fresh("recovered");
        Scene.Recovery recovery = scene.recovery();
        code.line("final " + recovery.type() + " " + recovered + " = " + recovery.expression() + ";");
        if (!recovery.then().isEmpty()) {
            code.line(recovery.then());
        }
        code.line("log.recovered(" + scene.at(recover.k()) + ", " + recovered + ");");
        if (!recover.then().isEmpty()) {
            code.open("if (" + recovered + " != null) {");
            block(scene.withRecovered(recovery.cast() + recovered), recover.then());
            code.close();
        }
    }

    private void defer(Scene scene, Deferred deferred) {
        String scope = scene.scope();
        if (deferred instanceof Deferred.Snapshot snapshot) {
            snapshot(scene, snapshot);
        } else if (deferred instanceof Deferred.Acquired acquired) {
            String at = scene.at(acquired.k());
            String taken = hold(scene, "log.acquired(" + at + ", " + scene.access().value(acquired.value()) + ")");
            String with = hold(scene, acquired.with());
            code.line(scope + ".defer(" + taken + ", held -> log.snapshot(" + at + ", held, " + with + "));");
        } else if (deferred instanceof Deferred.Raise raise) {
            String value = fresh("value");
            code.line("final var " + value + " = " + scene.access().payload(raise.payload()) + ";");
            code.open(scope + ".defer(() -> {");
            code.line("throw Panic.cheap(" + value + ");");
            code.close("});");
        } else if (deferred instanceof Deferred.Closure closure) {
            closure(scene, closure);
        } else {
            code.line(scope + ".defer(() -> none.run());");
        }
    }

    /** Half of them as an action that captures its arguments, half as a resource with its release. */
    private void snapshot(Scene scene, Deferred.Snapshot snapshot) {
        String at = scene.at(snapshot.k());
        if (snapshot.k() % 2 == 0) {
            String first = hold(scene, snapshot.first());
            String second = hold(scene, snapshot.second());
            code.line(scene.scope() + ".defer(() -> log.snapshot(" + at + ", " + first + ", " + second + "));");
            return;
        }
        Access access = scene.access();
        String pair = "new int[] {" + access.value(snapshot.first()) + ", " + access.value(snapshot.second()) + "}";
        code.line(scene.scope() + ".defer(" + pair + ", held -> log.snapshot(" + at + ", held[0], held[1]));");
    }

    private String hold(Scene scene, Expr value) {
        return hold(scene, scene.access().value(value));
    }

    private String hold(Scene scene, String value) {
        String name = fresh("value");
        code.line("final int " + name + " = " + value + ";");
        return name;
    }

    private void closure(Scene scene, Deferred.Closure closure) {
        if (closure.when() == When.ALWAYS
                && closure.body().size() == 1
                && closure.body().get(0) instanceof Stmt.Recover recover
                && recover.k() % 2 == 0) {
            handler(scene, recover);
            return;
        }
        Scene.Recovery recovery =
                closure.when() == When.ALWAYS ? Scene.Recovery.of(scene.scope()) : Scene.Recovery.NOTHING;
        Scene inside = Scene.closure(scene.label(), scene.access(), "return;", recovery);
        String register = scene.scope()
                + switch (closure.when()) {
                    case ALWAYS -> ".defer(() -> ";
                    case SUCCESS -> ".onSuccess(() -> ";
                    case FAILURE -> ".onFailure(" + fresh("failure") + " -> ";
                };
        if (Usage.defers(closure.body())) {
            // What a closure defers belongs to the closure.
            String inner = fresh("inner");
            code.open(register + scene.scope() + ".within(" + inner + " -> {");
            block(inside.withScope(inner), closure.body());
            code.close("}));");
        } else {
            code.open(register + "{");
            block(inside, closure.body());
            code.close("});");
        }
    }

    /** A closure that only recovers: a handler, and for its line without a failure an action. */
    private void handler(Scene scene, Stmt.Recover recover) {
        String at = scene.at(recover.k());
        String failure = fresh("failure");
        Scene inside = Scene.closure(scene.label(), scene.access(), "return;", Scene.Recovery.NOTHING)
                .withRecovered(Scene.Recovery.of(scene.scope()).cast() + failure);
        code.open(scene.scope() + ".recover(" + failure + " -> {");
        code.line("log.recovered(" + at + ", " + failure + ");");
        // What is deferred there belongs to the closure too.
        if (Usage.defers(recover.then())) {
            String inner = fresh("inner");
            code.open(scene.scope() + ".within(" + inner + " -> {");
            block(inside.withScope(inner), recover.then());
            code.close("});");
        } else {
            block(inside, recover.then());
        }
        code.close("});");
        code.line(scene.scope() + ".onSuccess(() -> log.recovered(" + at + ", null));");
    }

    private String fresh(String stem) {
        names++;
        return stem + names;
    }
}
