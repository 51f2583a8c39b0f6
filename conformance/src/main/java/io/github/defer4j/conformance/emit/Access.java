package io.github.defer4j.conformance.emit;

import io.github.defer4j.conformance.format.Cond;
import io.github.defer4j.conformance.format.Expr;
import io.github.defer4j.conformance.format.Payload;

/**
 * How Java code reads and writes the variables where it stands.
 *
 * @param x an expression that can be assigned, or 0 where nobody ever assigns x
 * @param r an expression for the result as it is now
 * @param assignR a statement that sets the result, with %s for the value
 * @param i the loop's counter
 */
record Access(String x, String r, String assignR, String i) {
    static final String NONE = "0";

    /** The variables are fields of the call's holder. */
    static Access holder(boolean named) {
        return new Access("v.x", named ? "v.r" : NONE, "v.r = %s;", NONE);
    }

    /** The result is a local variable. */
    static Access local(String x, boolean named) {
        return new Access(x, named ? "r" : NONE, "r = %s;", NONE);
    }

    /** The result is the scope's. */
    static Access scope(String x, boolean named) {
        return new Access(x, named ? "scope.<Integer>result()" : NONE, "scope.result(%s);", NONE);
    }

    Access withCounter(String counter) {
        return new Access(x, r, assignR, counter);
    }

    String value(Expr expression) {
        if (expression instanceof Expr.Literal literal) {
            return String.valueOf(literal.value());
        } else if (expression instanceof Expr.Name name) {
            return switch (name.variable()) {
                case A -> "a";
                case X -> x;
                case G -> "g";
                case R -> r;
                case I -> i;
            };
        }
        Expr.Operation operation = (Expr.Operation) expression;
        if (operation.operator() == Expr.Operator.DIV) {
            // As an operator it would be a warning where a constant zero divides.
            return "Ints.div(" + value(operation.left()) + ", " + value(operation.right()) + ")";
        }
        return "(" + value(operation.left()) + " " + operation.operator().sign() + " " + value(operation.right()) + ")";
    }

    String condition(Cond condition) {
        if (condition instanceof Cond.Even even) {
            return value(even.value()) + " % 2 == 0";
        }
        Cond.Less less = (Cond.Less) condition;
        return value(less.left()) + " < " + value(less.right());
    }

    String payload(Payload payload) {
        return payload instanceof Payload.Int number
                ? value(number.value())
                : JavaText.quote(((Payload.Text) payload).value());
    }

    /** The same expression in the strings of marks, which have calls and no operators. */
    String mark(Expr expression) {
        if (expression instanceof Expr.Operation operation) {
            return "Ints." + operation.operator().text() + "(" + mark(operation.left()) + ", "
                    + mark(operation.right()) + ")";
        }
        return value(expression);
    }

    String mark(Payload payload) {
        return payload instanceof Payload.Int number ? mark(number.value()) : payload(payload);
    }
}
