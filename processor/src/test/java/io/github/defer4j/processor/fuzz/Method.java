package io.github.defer4j.processor.fuzz;

import java.util.ArrayList;
import java.util.List;

/**
 * A method that strings call.
 *
 * @param id       what the trace calls it
 * @param receiver whether the trace shows on what it is called
 */
record Method(
        String id,
        String name,
        boolean isStatic,
        boolean receiver,
        List<Param> params,
        boolean varargs,
        Type result,
        List<Type> thrown,
        Shape shape) {

    /** How its result comes about. */
    enum Shape {
        /** By {@link Kit#hit}. */
        PLAIN,
        /** The receiver itself. */
        SELF,
        /** A function of the JDK that the trace does not see. */
        PURE
    }

    record Param(String name, Type type) {}

    static Method of(String id, Type result, Type... params) {
        List<Param> list = new ArrayList<>();
        for (Type type : params) {
            list.add(new Param("p" + list.size(), type));
        }
        String name = id.substring(id.indexOf('.') + 1).replaceAll("/.*", "");
        return new Method(id, name, false, true, list, false, result, List.of(), Shape.PLAIN);
    }

    Method throwing(Type... types) {
        return new Method(id, name, isStatic, receiver, params, varargs, result, List.of(types), shape);
    }

    Method withVarargs() {
        return new Method(id, name, isStatic, receiver, params, true, result, thrown, shape);
    }

    Method shaped(Shape other) {
        return new Method(id, name, isStatic, receiver, params, varargs, result, thrown, other);
    }

    Method pureStatic() {
        return new Method(id, name, true, false, params, varargs, result, thrown, Shape.PURE);
    }

    boolean isGeneric() {
        return result == Type.SAME;
    }
}
