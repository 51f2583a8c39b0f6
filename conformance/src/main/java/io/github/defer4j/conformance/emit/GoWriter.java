package io.github.defer4j.conformance.emit;

import io.github.defer4j.conformance.format.Cond;
import io.github.defer4j.conformance.format.Deferred;
import io.github.defer4j.conformance.format.Expr;
import io.github.defer4j.conformance.format.Payload;
import io.github.defer4j.conformance.format.Program;
import io.github.defer4j.conformance.format.Program.Function;
import io.github.defer4j.conformance.format.Stmt;
import java.util.ArrayList;
import java.util.List;

/**
 * Programs as one Go program that runs them one after the other and prints their traces. It uses nothing whose
 * meaning changed between Go 1.19 and today.
 */
public final class GoWriter {
    private final Code code = new Code();
    private int names;

    private GoWriter() {}

    public static String write(List<Program> programs) {
        GoWriter writer = new GoWriter();
        writer.code.line(GoPrelude.TEXT);
        for (int i = 0; i < programs.size(); i++) {
            for (int f = 0; f < programs.get(i).functions().size(); f++) {
                writer.function("p" + i + "f", f, programs.get(i).functions().get(f));
            }
        }
        writer.code.open("func main() {").line("defer out.Flush()");
        for (int i = 0; i < programs.size(); i++) {
            writer.code.line("run(" + programs.get(i).id() + ", p" + i + "f0, " + programs.get(i).arg() + ")");
        }
        writer.code.close();
        return writer.code.toString();
    }

    /**
     * Where statements stand.
     *
     * @param prefix of the program's functions
     * @param at the function, as the trace names it
     * @param named whether the function's result has a name
     * @param closure whether a return leaves a closure
     * @param recovered what a repanic panics with
     */
    private record Place(String prefix, String at, boolean named, boolean closure, String recovered) {
        Place inClosure() {
            return new Place(prefix, at, named, true, "");
        }

        Place withRecovered(String variable) {
            return new Place(prefix, at, named, closure, variable);
        }

        String at(int k) {
            return '"' + at + "." + k + '"';
        }

        String result() {
            return named ? "r" : "0";
        }
    }

    private void function(String prefix, int index, Function function) {
        Place place = new Place(prefix, "f" + index, function.named(), false, "");
        code.line("//go:noinline");
        code.open("func " + prefix + index + "(a int32) " + (function.named() ? "(r int32)" : "int32") + " {");
        code.line("var x, i int32").line("_, _ = x, i");
        code.line("trace(\"" + place.at + ".in\", a, x, " + place.result() + ", g)");
        block(place, function.body());
        code.line("return " + place.result()).close().line("");
    }

    private void block(Place place, List<Stmt> statements) {
        statements.forEach(statement -> statement(place, statement));
    }

    private void statement(Place place, Stmt statement) {
        if (statement instanceof Stmt.Trace trace) {
            code.line("trace(" + place.at(trace.k()) + ", a, x, " + place.result() + ", g)");
        } else if (statement instanceof Stmt.Assign assign) {
            code.line(assign.variable().text() + " = " + value(place, assign.value()));
        } else if (statement instanceof Stmt.If branch) {
            code.open("if " + condition(place, branch.condition()) + " {");
            block(place, branch.then());
            code.next("} else {");
            block(place, branch.otherwise());
            code.close();
        } else if (statement instanceof Stmt.Loop loop) {
            // One variable for each round, in every version of Go.
            code.open("for next := int32(0); next < " + loop.times() + "; next++ {").line("i := next").line("_ = i");
            block(place, loop.body());
            code.close();
        } else if (statement instanceof Stmt.Call call) {
            code.line("x = " + place.prefix + call.function() + "(" + value(place, call.argument()) + ")");
        } else if (statement instanceof Stmt.Return result) {
            code.line(place.closure ? "return" : "return " + value(place, result.value()));
        } else if (statement instanceof Stmt.Panic panic) {
            code.line("panic(" + payload(place, panic.payload()) + ")");
        } else if (statement instanceof Stmt.Fault fault) {
            code.line(
                    switch (fault.kind()) {
                        case DIV -> "x = x / zero";
                        case NIL -> "x = nowhere.n";
                        case IDX -> "x = nine[9+zero]";
                    });
        } else if (statement instanceof Stmt.Defer defer) {
            defer(place, defer.deferred());
        } else if (statement instanceof Stmt.Recover recover) {
            recover(place, recover);
        } else {
            code.line("panic(" + place.recovered + ")");
        }
    }

    private void recover(Place place, Stmt.Recover recover) {
        String name = "e" + ++names;
        code.line(name + " := recover()").line("recovered(" + place.at(recover.k()) + ", " + name + ")");
        code.open("if " + name + " != nil {");
        block(place.withRecovered(name), recover.then());
        code.close();
    }

    private void defer(Place place, Deferred deferred) {
        if (deferred instanceof Deferred.Snapshot snapshot) {
            List<String> arguments = new ArrayList<>(List.of(place.at(snapshot.k())));
            arguments.add(value(place, snapshot.first()));
            arguments.add(value(place, snapshot.second()));
            code.line("defer snapshot(" + String.join(", ", arguments) + ")");
        } else if (deferred instanceof Deferred.Acquired acquired) {
            String name = "t" + ++names;
            String at = place.at(acquired.k());
            code.line(name + " := acquired(" + at + ", " + value(place, acquired.value()) + ")");
            code.line("defer snapshot(" + at + ", " + name + ", " + value(place, acquired.with()) + ")");
        } else if (deferred instanceof Deferred.Raise raise) {
            code.line("defer panic(" + payload(place, raise.payload()) + ")");
        } else if (deferred instanceof Deferred.Closure closure) {
            closure(place.inClosure(), closure);
        } else {
            code.line("defer nobody()");
        }
    }

    /** Go has no defer for one kind of exit: the failure is recovered and panics again. */
    private void closure(Place place, Deferred.Closure closure) {
        code.open("defer func() {");
        switch (closure.when()) {
            case ALWAYS -> block(place, closure.body());
            case SUCCESS -> {
                code.open("if e := recover(); e != nil {").line("panic(e)").close();
                code.open("func() {");
                block(place, closure.body());
                code.close("}()");
            }
            case FAILURE -> {
                code.open("if e := recover(); e != nil {").open("func() {");
                block(place, closure.body());
                code.close("}()").line("panic(e)").close();
            }
        }
        code.close("}()");
    }

    private static String payload(Place place, Payload payload) {
        return payload instanceof Payload.Int number
                ? "int32(" + value(place, number.value()) + ")"
                : JavaText.quote(((Payload.Text) payload).value());
    }

    private static String condition(Place place, Cond condition) {
        if (condition instanceof Cond.Even even) {
            return value(place, even.value()) + "%2 == 0";
        }
        Cond.Less less = (Cond.Less) condition;
        return value(place, less.left()) + " < " + value(place, less.right());
    }

    /** Numbers and operators are calls: Go refuses constants that overflow, and a division by a constant zero. */
    private static String value(Place place, Expr expression) {
        if (expression instanceof Expr.Literal literal) {
            return "int32(" + literal.value() + ")";
        } else if (expression instanceof Expr.Name name) {
            return switch (name.variable()) {
                case R -> place.named ? "r" : "int32(0)";
                default -> name.variable().text();
            };
        }
        Expr.Operation operation = (Expr.Operation) expression;
        return operation.operator().text() + "(" + value(place, operation.left()) + ", "
                + value(place, operation.right()) + ")";
    }
}
