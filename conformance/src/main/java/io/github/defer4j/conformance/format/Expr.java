package io.github.defer4j.conformance.format;

import java.util.Locale;

/** A 32-bit value; arithmetic wraps, as in Go and in Java. */
public sealed interface Expr {
    Expr ZERO = new Literal(0);

    record Literal(int value) implements Expr {}

    record Name(Variable variable) implements Expr {}

    record Operation(Operator operator, Expr left, Expr right) implements Expr {}

    enum Operator {
        ADD("+"),
        SUB("-"),
        /** Panics if the right side is zero. */
        DIV("/");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }

        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
