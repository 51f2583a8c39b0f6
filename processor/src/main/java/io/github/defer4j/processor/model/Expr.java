package io.github.defer4j.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;

/** An expression of the wrapper. Every name in it is final: what is printed is what is meant. */
public sealed interface Expr {

    /** The wrapped service. */
    record Service() implements Expr {}

    record Variable(String name) implements Expr {}

    /** The method's result variable. */
    record Result() implements Expr {}

    /**
     * The failure on the failing path, null on the normal one.
     *
     * @param typedNull whether that null needs a cast to choose among overloads
     */
    record Failure(boolean typedNull) implements Expr {}

    /** Whether the service was called: the variable that says so on the failing path, true on the normal one. */
    record Called() implements Expr {}

    record Field(Expr on, String name) implements Expr {}

    record StaticField(ClassName type, String name) implements Expr {}

    /** A literal as Java writes it. */
    record Literal(String source) implements Expr {}

    record ClassLiteral(TypeName type) implements Expr {}

    /**
     * The argument of {@code equals}, which must see through another wrapper to stay reflexive and symmetric.
     *
     * @param any the wrapper's class with an unbounded wildcard for each of its type variables
     */
    record Unwrapped(String variable, ClassName wrapper, TypeName any) implements Expr {}

    /** A null that the choice among overloads needs typed. */
    record TypedNull(TypeName type) implements Expr {}

    /** A value made one of another primitive type, where Java would box it first. */
    record Cast(TypeName type, Expr value) implements Expr {}

    /**
     * @param witnesses explicit type arguments, where inference would not find the method's own
     */
    record Call(Expr on, List<String> witnesses, String name, List<Expr> arguments) implements Expr {
        public Call(Expr on, String name, List<Expr> arguments) {
            this(on, List.of(), name, arguments);
        }

        public Call {
            witnesses = List.copyOf(witnesses);
            arguments = List.copyOf(arguments);
        }
    }

    record StaticCall(ClassName type, List<String> witnesses, String name, List<Expr> arguments) implements Expr {
        public StaticCall(ClassName type, String name, List<Expr> arguments) {
            this(type, List.of(), name, arguments);
        }

        public StaticCall {
            witnesses = List.copyOf(witnesses);
            arguments = List.copyOf(arguments);
        }
    }
}
