package io.github.defer4j.processor.fuzz;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What strings are made of. */
sealed interface Expr {

    Type type();

    /** As it is written in the string. */
    String source();

    record Variable(String name, Type type) implements Expr {
        @Override
        public String source() {
            return name;
        }
    }

    /** @param source may go through {@code this} or be the accessor of a record */
    record Field(String name, Type type, String source) implements Expr {}

    record Literal(Object value, Type type, String source) implements Expr {}

    record Result(Type type) implements Expr {
        @Override
        public String source() {
            return "result";
        }
    }

    record Failure(Type type) implements Expr {
        @Override
        public String source() {
            return "failure";
        }
    }

    record Length(Expr array) implements Expr {
        @Override
        public Type type() {
            return Type.INT;
        }

        @Override
        public String source() {
            return array.source() + ".length";
        }
    }

    /**
     * @param on     the receiver; empty for a method of the service and a static one
     * @param prefix what stands before a method without receiver, with its dot
     * @param type   of the result, which a generic method takes from its arguments
     * @param byName without parentheses
     */
    record Call(Optional<Expr> on, String prefix, Method method, List<Expr> arguments, Type type, boolean byName)
            implements Expr {

        @Override
        public String source() {
            String head = on.map(each -> each.source() + ".").orElse(prefix) + method.name();
            return byName
                    ? head
                    : arguments.stream().map(Expr::source).collect(Collectors.joining(", ", head + "(", ")"));
        }
    }

    default Stream<Expr> children() {
        if (this instanceof Call call) {
            return Stream.concat(call.on().stream(), call.arguments().stream());
        }
        return this instanceof Length length ? Stream.of(length.array()) : Stream.empty();
    }

    default Stream<Expr> all() {
        return Stream.concat(Stream.of(this), children().flatMap(Expr::all));
    }

    /** Whether it must wait for the exit. */
    default boolean readsExit() {
        return all().anyMatch(each -> each instanceof Result || each instanceof Failure);
    }

    /** The variable that it begins with. */
    default Optional<String> root() {
        if (this instanceof Variable variable) {
            return Optional.of(variable.name());
        }
        return this instanceof Call call ? call.on().flatMap(Expr::root) : Optional.empty();
    }
}
