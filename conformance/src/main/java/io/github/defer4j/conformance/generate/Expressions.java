package io.github.defer4j.conformance.generate;

import io.github.defer4j.conformance.format.Cond;
import io.github.defer4j.conformance.format.Expr;
import io.github.defer4j.conformance.format.Expr.Operator;
import io.github.defer4j.conformance.format.Payload;
import io.github.defer4j.conformance.format.Variable;
import java.util.List;
import java.util.Random;

/** Random values. */
final class Expressions {
    private static final List<Variable> NAMES = List.of(Variable.A, Variable.X, Variable.G, Variable.R);
    private static final int DEPTH = 2;
    private static final int LOWEST = -3;
    private static final int LITERALS = 13;
    private static final int TEXTS = 5;

    private final Random random;

    Expressions(Random random) {
        this.random = random;
    }

    Expr any(boolean counter) {
        return any(counter, DEPTH);
    }

    private Expr any(boolean counter, int depth) {
        int roll = random.nextInt(10);
        if (depth > 0 && roll < 4) {
            Operator operator = random.nextBoolean() ? Operator.ADD : Operator.SUB;
            return new Expr.Operation(operator, any(counter, depth - 1), any(counter, depth - 1));
        } else if (roll < 6) {
            return new Expr.Literal(LOWEST + random.nextInt(LITERALS));
        } else if (counter && roll == 6) {
            return new Expr.Name(Variable.I);
        }
        return new Expr.Name(NAMES.get(random.nextInt(NAMES.size())));
    }

    /** Often a panic: a small value is divided by one that may well be zero. */
    Expr risky(boolean counter) {
        Expr divisor = random.nextInt(3) == 0
                ? new Expr.Operation(Operator.SUB, new Expr.Name(Variable.A), new Expr.Literal(random.nextInt(4)))
                : any(counter, 1);
        return new Expr.Operation(Operator.DIV, any(counter, 1), divisor);
    }

    Cond condition(boolean counter) {
        return random.nextBoolean()
                ? new Cond.Even(any(counter))
                : new Cond.Less(any(counter), any(counter));
    }

    Payload payload(boolean counter) {
        return random.nextInt(3) == 0
                ? new Payload.Text("s" + random.nextInt(TEXTS))
                : new Payload.Int(any(counter));
    }
}
