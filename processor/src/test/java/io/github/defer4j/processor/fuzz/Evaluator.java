package io.github.defer4j.processor.fuzz;

import io.github.defer4j.processor.fuzz.Service.Field;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values of expressions, by what Java does: receiver, arguments from left to right, then the call. */
final class Evaluator {

    private final Map<String, Object> variables;
    private final Map<String, Object> fields = new LinkedHashMap<>();
    private final List<Field> mutable;
    private Object result;
    private Throwable failure;

    Evaluator(Service service, Map<String, Object> variables) {
        this.variables = variables;
        this.mutable = service.fields().stream().filter(Field::isMutable).toList();
        service.fields().forEach(field -> fields.put(
                field.name(), field.type() == Type.INT ? 4 : field.type().reference(field.name())));
    }

    /** What every body does to the fields. */
    void bodyRuns() {
        for (Field field : mutable) {
            fields.computeIfPresent(field.name(), (name, old) -> field.type() == Type.INT
                    ? (Object) ((Integer) old + 1)
                    : field.type().reference("new" + name));
        }
    }

    Object atExit(Expr expr, Object currentResult, Throwable currentFailure) throws Throwable {
        this.result = currentResult;
        this.failure = currentFailure;
        return evaluate(expr);
    }

    /** The call with everything evaluated that need not wait for the exit. */
    Expr.Call freeze(Expr.Call call) throws Throwable {
        Expr on = call.on().isPresent() ? frozen(call.on().get()) : null;
        List<Expr> arguments = new ArrayList<>();
        for (Expr argument : call.arguments()) {
            arguments.add(frozen(argument));
        }
        return new Expr.Call(
                java.util.Optional.ofNullable(on), call.prefix(), call.method(), arguments, call.type(), call.byName());
    }

    private Expr frozen(Expr expr) throws Throwable {
        if (!expr.readsExit()) {
            return new Expr.Literal(evaluate(expr), expr.type(), "");
        }
        return expr instanceof Expr.Call call ? freeze(call) : expr;
    }

    Object evaluate(Expr expr) throws Throwable {
        if (expr instanceof Expr.Variable variable) {
            return variables.get(variable.name());
        }
        if (expr instanceof Expr.Field field) {
            return fields.get(field.name());
        }
        if (expr instanceof Expr.Literal literal) {
            return literal.value();
        }
        if (expr instanceof Expr.Result) {
            return result;
        }
        if (expr instanceof Expr.Failure) {
            return failure;
        }
        return expr instanceof Expr.Length length
                ? Array.getLength(present(evaluate(length.array())))
                : call((Expr.Call) expr);
    }

    private Object call(Expr.Call call) throws Throwable {
        Method method = call.method();
        Object on = call.on().isPresent() ? evaluate(call.on().get()) : null;
        List<Object> arguments = new ArrayList<>();
        boolean packed = isPacked(call);
        int fixed = packed ? method.params().size() - 1 : method.params().size();
        for (int i = 0; i < call.arguments().size(); i++) {
            Object value = evaluate(call.arguments().get(i));
            arguments.add(i < fixed ? convert(value, method.params().get(i).type()) : value);
        }
        if (packed) {
            List<Object> rest = arguments.subList(fixed, arguments.size());
            Object array = array(method.params().get(fixed).type(), rest);
            rest.clear();
            arguments.add(array);
        }
        return invoke(method, call.on().isPresent() ? present(on) : null, arguments);
    }

    // The JVM's own would one day be the one it keeps for such cases, which carries nothing.
    private static Object present(Object value) {
        if (value == null) {
            throw new NullPointerException();
        }
        return value;
    }

    private static Object invoke(Method method, Object on, List<Object> arguments) {
        if (method.id().equals("Throwable.getClass")) {
            return on.getClass();
        }
        if (method.shape() == Method.Shape.PURE) {
            return Library.compute(method, on, arguments);
        }
        if (method.receiver()) {
            arguments.add(0, on);
        }
        if (method.shape() == Method.Shape.SELF) {
            Kit.hit(method.id(), Type.VOID.name(), arguments.toArray());
            return on;
        }
        return Kit.hit(method.id(), method.result().name(), arguments.toArray());
    }

    // An array in the place of the last parameter is passed as it is.
    private static boolean isPacked(Expr.Call call) {
        List<Method.Param> params = call.method().params();
        List<Expr> given = call.arguments();
        boolean whole = given.size() == params.size()
                && !given.isEmpty()
                && given.get(given.size() - 1).type().fits(params.get(params.size() - 1).type());
        return call.method().varargs() && !whole;
    }

    private static Object array(Type type, List<Object> values) {
        Object array = Array.newInstance(type.runtime().getComponentType(), values.size());
        for (int i = 0; i < values.size(); i++) {
            Array.set(array, i, values.get(i));
        }
        return array;
    }

    /** As Java converts in an assignment. */
    static Object convert(Object value, Type wanted) {
        if (!wanted.isReference() && value == null && wanted != Type.VOID) {
            throw new NullPointerException();
        }
        if (value instanceof Character letter && wanted == Type.INT) {
            return (int) letter;
        }
        if (!(value instanceof Number number)) {
            return value;
        }
        return switch (wanted) {
            case SHORT -> number.shortValue();
            case INT -> number.intValue();
            case LONG -> number.longValue();
            case FLOAT -> number.floatValue();
            case DOUBLE -> number.doubleValue();
            default -> value;
        };
    }

    static Object zero(Type type) {
        return switch (type) {
            case BOOLEAN -> false;
            case CHAR -> (char) 0;
            case BYTE, SHORT, INT, LONG, FLOAT, DOUBLE -> {
                Object zero = type == Type.BYTE ? (Object) (byte) 0 : convert(0, type);
                yield zero;
            }
            default -> null;
        };
    }
}
