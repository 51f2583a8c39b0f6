package io.github.defer4j.processor.fuzz;

import static io.github.defer4j.processor.fuzz.Type.BOOLEAN;
import static io.github.defer4j.processor.fuzz.Type.CELL;
import static io.github.defer4j.processor.fuzz.Type.CHAR;
import static io.github.defer4j.processor.fuzz.Type.CLASS;
import static io.github.defer4j.processor.fuzz.Type.DISK;
import static io.github.defer4j.processor.fuzz.Type.DOUBLE;
import static io.github.defer4j.processor.fuzz.Type.INT;
import static io.github.defer4j.processor.fuzz.Type.INTEGER;
import static io.github.defer4j.processor.fuzz.Type.INTS;
import static io.github.defer4j.processor.fuzz.Type.LIST;
import static io.github.defer4j.processor.fuzz.Type.LOCK;
import static io.github.defer4j.processor.fuzz.Type.LONG;
import static io.github.defer4j.processor.fuzz.Type.OBJECT;
import static io.github.defer4j.processor.fuzz.Type.OBJECTS;
import static io.github.defer4j.processor.fuzz.Type.RES;
import static io.github.defer4j.processor.fuzz.Type.SAME;
import static io.github.defer4j.processor.fuzz.Type.STRING;
import static io.github.defer4j.processor.fuzz.Type.STRINGS;
import static io.github.defer4j.processor.fuzz.Type.T;
import static io.github.defer4j.processor.fuzz.Type.U;
import static io.github.defer4j.processor.fuzz.Type.US;
import static io.github.defer4j.processor.fuzz.Type.VOID;

import io.github.defer4j.processor.fuzz.Draft.View;
import io.github.defer4j.processor.fuzz.Service.Helper;
import io.github.defer4j.processor.fuzz.Service.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Methods of the service that strings call. */
final class Helpers {

    private static final List<Type> PARAMETERS = List.of(
            INT, LONG, DOUBLE, BOOLEAN, CHAR, INTEGER, STRING, STRING, OBJECT, RES, DISK, LOCK, CELL, LIST, CLASS);
    private static final List<Type> LAST = List.of(STRINGS, INTS, OBJECTS);
    private static final List<String> NAMES = List.of(
            "audit", "note", "give", "take", "open", "cap", "done", "lock", "result", "failure", "close", "delegate");
    private static final List<List<Type>> THROWN = List.of(
            List.of(Type.IO),
            List.of(Type.TIMEOUT),
            List.of(Type.INTERRUPTED),
            List.of(Type.NOT_FOUND, Type.STATE),
            List.of(Type.EXCEPTION),
            List.of(Type.RUNTIME));

    private final Draft draft;

    Helpers(Draft draft) {
        this.draft = draft;
    }

    /** A type that a helper can return and that will do. */
    static Type resultFor(Draft draft, Predicate<Type> wanted, View view) {
        List<Type> possible = Arrays.stream(Type.values())
                .filter(wanted)
                .filter(type -> !type.isThrowable() && type != SAME && type != U && type != US && type != Type.OWN)
                .filter(type -> draft.generic && !view.isStatic() || type != T && type != Type.CELL_OF_T)
                .toList();
        return draft.pick(possible);
    }

    static List<Method.Param> parameters(Draft draft, boolean isStatic, Optional<Type> failure) {
        List<Method.Param> params = new ArrayList<>();
        int count = draft.below(4);
        for (int i = 0; i < count; i++) {
            boolean last = i == count - 1 && failure.isEmpty();
            Type type = last && draft.chance(20) ? draft.pick(LAST) : draft.pick(PARAMETERS);
            params.add(new Method.Param("a" + i, draft.generic && !isStatic && draft.chance(10) ? T : type));
        }
        failure.ifPresent(type -> params.add(new Method.Param("why", type)));
        return params;
    }

    /** The type of a parameter that takes a variable of the given one. */
    static Type nameable(Draft draft, Type type, boolean isStatic) {
        if (type == U || (type == T || type == Type.CELL_OF_T) && isStatic) {
            return OBJECT;
        }
        return type == US ? OBJECT : draft.chance(10) && !type.isThrowable() ? OBJECT : type;
    }

    /** A new method; nothing else has its name, except a few that come at once. */
    Method declare(Type result, List<Method.Param> params, boolean isStatic, View view) {
        boolean varargs = !params.isEmpty()
                && LAST.contains(params.get(params.size() - 1).type())
                && draft.chance(60);
        boolean staticHere = isStatic && result != T && result != Type.CELL_OF_T;
        String name = draft.newMethodName(draft.pick(NAMES));
        List<Type> thrown = draft.chance(25) ? draft.pick(THROWN) : List.of();
        Method method = new Method(
                name, name, staticHere, false, params, varargs, result, thrown, Method.Shape.PLAIN);
        draft.helpers.add(new Helper(method, access(), false));
        return method;
    }

    /** A second method of that name, with more parameters, of which one fits no name. */
    void addDecoy(Method method) {
        if (draft.chance(15) && !method.varargs()) {
            List<Method.Param> params = new ArrayList<>(method.params());
            params.add(draft.below(params.size() + 1), new Method.Param("unheardOf", draft.pick(PARAMETERS)));
            Method decoy = new Method(
                    method.id() + "/decoy", method.name(), draft.chance(30), false, params, false, VOID, List.of(),
                    Method.Shape.PLAIN);
            boolean usesT = params.stream().anyMatch(each -> each.type() == T || each.type() == Type.CELL_OF_T);
            draft.helpers.add(new Helper(usesT ? instance(decoy) : decoy, access(), true));
        }
    }

    private static Method instance(Method method) {
        return new Method(
                method.id(), method.name(), false, false, method.params(), false, method.result(), List.of(),
                method.shape());
    }

    private String access() {
        return draft.kind == Kind.INTERFACE || draft.chance(70) ? "" : draft.chance(50) ? "public " : "protected ";
    }

    /** A method of the service may be called on this, a static one on the class. */
    String prefix(View view, Method method) {
        return !method.isStatic() && !view.isStatic() && draft.chance(15) ? "this." : "";
    }
}
