package io.github.defer4j.conformance.shrink;

import io.github.defer4j.conformance.format.Cond;
import io.github.defer4j.conformance.format.Deferred;
import io.github.defer4j.conformance.format.Deferred.When;
import io.github.defer4j.conformance.format.Expr;
import io.github.defer4j.conformance.format.Payload;
import io.github.defer4j.conformance.format.Program;
import io.github.defer4j.conformance.format.Program.Function;
import io.github.defer4j.conformance.format.ProgramWriter;
import io.github.defer4j.conformance.format.Stmt;
import java.util.ArrayList;
import java.util.List;

/** All programs that are one step simpler than a given one. The greatest steps come first. */
final class Reductions {
    private Reductions() {}

    static List<Program> of(Program program) {
        List<Program> smaller = new ArrayList<>();
        List<Function> functions = program.functions();
        if (functions.size() > 1 && !calls(program, functions.size() - 1)) {
            smaller.add(program.withFunctions(functions.subList(0, functions.size() - 1)));
        }
        if (program.arg() != 0) {
            smaller.add(new Program(program.id(), 0, program.style(), functions));
        }
        for (int i = 0; i < functions.size(); i++) {
            int index = i;
            boolean named = functions.get(i).named();
            for (List<Stmt> body : block(functions.get(i).body())) {
                smaller.add(program.withFunctions(replaced(functions, index, new Function(named, body))));
            }
        }
        return smaller;
    }

    private static boolean calls(Program program, int function) {
        // A search in the text is as good as a walk.
        return ProgramWriter.write(program).contains("\"fn\":" + function + ",");
    }

    /** Half of it, without one statement, with what is inside one in its place, or with one statement simpler. */
    private static List<List<Stmt>> block(List<Stmt> block) {
        List<List<Stmt>> smaller = new ArrayList<>();
        int half = block.size() / 2;
        if (half > 1) {
            smaller.add(block.subList(half, block.size()));
            smaller.add(block.subList(0, half));
        }
        for (int i = 0; i < block.size(); i++) {
            smaller.add(spliced(block, i, List.of()));
        }
        for (int i = 0; i < block.size(); i++) {
            for (List<Stmt> inner : inner(block.get(i))) {
                smaller.add(spliced(block, i, inner));
            }
            for (Stmt simpler : simpler(block.get(i))) {
                smaller.add(spliced(block, i, List.of(simpler)));
            }
        }
        return smaller;
    }

    private static List<List<Stmt>> inner(Stmt statement) {
        if (statement instanceof Stmt.If branch) {
            return List.of(branch.then(), branch.otherwise());
        }
        // The counter is 0 outside a loop, in every form.
        return statement instanceof Stmt.Loop loop ? List.of(loop.body()) : List.of();
    }

    private static List<Stmt> simpler(Stmt statement) {
        List<Stmt> simpler = new ArrayList<>();
        if (statement instanceof Stmt.If branch) {
            block(branch.then())
                    .forEach(then -> simpler.add(new Stmt.If(branch.condition(), then, branch.otherwise())));
            block(branch.otherwise())
                    .forEach(other -> simpler.add(new Stmt.If(branch.condition(), branch.then(), other)));
        } else if (statement instanceof Stmt.Loop loop) {
            if (loop.times() > 1) {
                simpler.add(new Stmt.Loop(loop.times() - 1, loop.body()));
            }
            block(loop.body()).forEach(body -> simpler.add(new Stmt.Loop(loop.times(), body)));
        } else if (statement instanceof Stmt.Recover recover) {
            block(recover.then()).forEach(then -> simpler.add(new Stmt.Recover(recover.k(), then)));
        } else if (statement instanceof Stmt.Defer defer) {
            deferred(defer.deferred()).forEach(deferred -> simpler.add(new Stmt.Defer(deferred)));
        } else {
            simpler.addAll(values(statement));
        }
        return simpler;
    }

    private static List<Stmt> values(Stmt statement) {
        if (statement instanceof Stmt.Assign assign) {
            return each(assign.value(), value -> new Stmt.Assign(assign.variable(), value));
        } else if (statement instanceof Stmt.Call call) {
            return each(call.argument(), value -> new Stmt.Call(call.function(), value));
        } else if (statement instanceof Stmt.Return result) {
            return each(result.value(), Stmt.Return::new);
        } else if (statement instanceof Stmt.Panic panic && panic.payload() instanceof Payload.Int number) {
            return each(number.value(), value -> new Stmt.Panic(new Payload.Int(value)));
        }
        return List.of();
    }

    private static List<Deferred> deferred(Deferred deferred) {
        List<Deferred> simpler = new ArrayList<>();
        if (deferred instanceof Deferred.Closure closure) {
            if (closure.when() != When.ALWAYS) {
                simpler.add(new Deferred.Closure(When.ALWAYS, closure.body()));
            }
            block(closure.body()).forEach(body -> simpler.add(new Deferred.Closure(closure.when(), body)));
        } else if (deferred instanceof Deferred.Snapshot snapshot) {
            simpler.addAll(each(
                    snapshot.first(), value -> new Deferred.Snapshot(snapshot.k(), value, snapshot.second())));
            simpler.addAll(each(
                    snapshot.second(), value -> new Deferred.Snapshot(snapshot.k(), snapshot.first(), value)));
        } else if (deferred instanceof Deferred.Acquired acquired) {
            simpler.addAll(each(
                    acquired.value(), value -> new Deferred.Acquired(acquired.k(), value, acquired.with())));
            simpler.addAll(each(
                    acquired.with(), value -> new Deferred.Acquired(acquired.k(), acquired.value(), value)));
        } else if (deferred instanceof Deferred.Raise raise && raise.payload() instanceof Payload.Int number) {
            simpler.addAll(each(number.value(), value -> new Deferred.Raise(new Payload.Int(value))));
        }
        return simpler;
    }

    private static <T> List<T> each(Expr value, java.util.function.Function<Expr, T> made) {
        return expression(value).stream().map(made).toList();
    }

    /** Zero, or one of the sides. */
    private static List<Expr> expression(Expr expression) {
        if (expression instanceof Expr.Operation operation) {
            return List.of(Expr.ZERO, operation.left(), operation.right());
        }
        return expression.equals(Expr.ZERO) ? List.of() : List.of(Expr.ZERO);
    }

    private static <T> List<T> replaced(List<T> list, int index, T element) {
        List<T> copy = new ArrayList<>(list);
        copy.set(index, element);
        return copy;
    }

    private static List<Stmt> spliced(List<Stmt> block, int index, List<Stmt> instead) {
        List<Stmt> copy = new ArrayList<>(block.subList(0, index));
        copy.addAll(instead);
        copy.addAll(block.subList(index + 1, block.size()));
        return copy;
    }
}
