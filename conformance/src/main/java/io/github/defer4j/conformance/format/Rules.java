package io.github.defer4j.conformance.format;

import io.github.defer4j.conformance.format.Program.Function;
import java.util.List;

/** What the grammar does not say: that a program ends, and assigns only what it may. */
final class Rules {
    private final Program program;
    private final int index;

    private Rules(Program program, int index) {
        this.program = program;
        this.index = index;
    }

    /** Throws a {@link FormatException} if the program breaks a rule. */
    static void check(Program program) {
        if (program.functions().isEmpty()) {
            throw new FormatException("there is no function");
        }
        for (int i = 0; i < program.functions().size(); i++) {
            new Rules(program, i).block(program.functions().get(i).body(), false);
        }
    }

    private void block(List<Stmt> statements, boolean recovered) {
        statements.forEach(statement -> statement(statement, recovered));
    }

    private void statement(Stmt statement, boolean recovered) {
        if (statement instanceof Stmt.If branch) {
            block(branch.then(), recovered);
            block(branch.otherwise(), recovered);
        } else if (statement instanceof Stmt.Loop loop) {
            block(loop.body(), recovered);
        } else if (statement instanceof Stmt.Recover recover) {
            block(recover.then(), true);
        } else if (statement instanceof Stmt.Defer defer && defer.deferred() instanceof Deferred.Closure closure) {
            block(closure.body(), false);
        } else if (statement instanceof Stmt.Repanic && !recovered) {
            throw new FormatException("f" + index + " panics again where nothing was recovered");
        } else if (statement instanceof Stmt.Call call) {
            call(call.function());
        } else if (statement instanceof Stmt.Assign assign) {
            assign(program.functions().get(index), assign.variable());
        }
    }

    private void call(int callee) {
        if (callee <= index || callee >= program.functions().size()) {
            throw new FormatException("f" + index + " calls f" + callee + ", which is not one of those after it");
        }
    }

    private void assign(Function function, Variable variable) {
        boolean assignable = variable == Variable.X || variable == Variable.G || variable == Variable.R;
        if (!assignable || variable == Variable.R && !function.named()) {
            throw new FormatException("f" + index + " cannot assign " + variable.text());
        }
    }
}
