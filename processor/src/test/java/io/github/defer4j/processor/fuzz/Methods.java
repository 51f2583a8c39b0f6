package io.github.defer4j.processor.fuzz;

import io.github.defer4j.processor.fuzz.Draft.View;
import io.github.defer4j.processor.fuzz.Service.Defer;
import io.github.defer4j.processor.fuzz.Service.Kind;
import io.github.defer4j.processor.fuzz.Service.Marked;
import io.github.defer4j.processor.fuzz.Service.Param;
import io.github.defer4j.processor.fuzz.Service.Recover;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Random marked methods. */
final class Methods {

    private static final List<String> NAMES = List.of(
            "sku", "n", "db", "x", "text", "value", "lock", "box", "result", "failure", "later", "passing", "dropped",
            "delegate", "arguments", "later2", "Unwind", "java", "io", "Thread", "Outcome", "count", "other", "that");
    private static final List<Type> RESULTS = List.of(
            Type.VOID, Type.VOID, Type.VOID, Type.INT, Type.INT, Type.LONG, Type.STRING, Type.STRING, Type.BOOLEAN,
            Type.BYTE, Type.SHORT, Type.CHAR, Type.FLOAT, Type.DOUBLE, Type.INTEGER, Type.OBJECT, Type.RES, Type.LIST,
            Type.INTS, Type.CELL, Type.CLASS, Type.LOCK);
    private static final List<Type> PARAMS = List.of(
            Type.INT, Type.INT, Type.LONG, Type.BYTE, Type.CHAR, Type.DOUBLE, Type.BOOLEAN, Type.INTEGER, Type.STRING,
            Type.STRING, Type.OBJECT, Type.RES, Type.RES, Type.DISK, Type.DISK, Type.POOL, Type.LOCK, Type.CLOSEABLE,
            Type.SUPPLIER, Type.CALLABLE, Type.CONSUMER, Type.CELL, Type.CELL_OF_ANY, Type.LIST, Type.INTS);
    private static final List<Type> ACQUIRED =
            List.of(Type.RES, Type.RES, Type.DISK, Type.STRING, Type.INT, Type.LOCK, Type.CELL, Type.CLOSEABLE);
    private static final List<List<Type>> THROWN = List.of(
            List.of(Type.IO), List.of(Type.NOT_FOUND), List.of(Type.EXCEPTION), List.of(Type.INTERRUPTED),
            List.of(Type.TIMEOUT, Type.IO), List.of(Type.STATE), List.of(Type.NOT_FOUND, Type.IO),
            List.of(Type.THROWABLE));

    private final Draft draft;
    private final Steps steps;
    private final Recoveries recoveries;

    Methods(Draft draft) {
        this.draft = draft;
        Calls calls = new Calls(draft);
        this.steps = new Steps(draft, calls);
        this.recoveries = new Recoveries(draft, calls);
    }

    /** What is known of a parameter before its marks are. */
    private record Sketch(String name, Type type, boolean marked, boolean acquired) {}

    Marked next(String wanted) {
        boolean isStatic = draft.kind != Kind.SUBCLASS && draft.chance(10);
        boolean generic = draft.chance(10);
        boolean t = draft.generic && !isStatic;
        Type result = generic && draft.chance(50)
                ? Type.U
                : t && draft.chance(30) ? draft.pick(List.of(Type.T, Type.CELL_OF_T)) : draft.pick(RESULTS);
        List<Sketch> sketches = sketches(generic, t);
        boolean varargs = draft.chance(12);
        if (varargs) {
            // Only a final or static method may have the annotation that its array needs.
            Type last = generic && draft.kind != Kind.INTERFACE ? Type.US : draft.pick(List.of(Type.STRINGS, Type.INTS, Type.OBJECTS));
            sketches.add(new Sketch("rest", last, draft.chance(20), false));
        }
        boolean interfaceLike = draft.kind == Kind.INTERFACE;
        String access = interfaceLike || draft.chance(20) ? "" : draft.chance(90) ? "public " : "protected ";
        List<Type> thrown = draft.chance(55) ? draft.pick(THROWN) : List.of();
        Marked bare = new Marked(
                draft.newMethodName(wanted), isStatic, generic, access, result, List.of(), varargs, thrown, List.of(),
                List.of());
        return honest(marked(bare, sketches));
    }

    private List<Sketch> sketches(boolean generic, boolean t) {
        List<Sketch> found = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        for (int count = draft.below(4); names.size() < count; ) {
            names.add(draft.pick(NAMES));
        }
        for (String name : names) {
            boolean acquired = draft.chance(25);
            Type type = acquired
                    ? draft.pick(ACQUIRED)
                    : t && draft.chance(25)
                            ? draft.pick(List.of(Type.T, Type.CELL_OF_T))
                            : generic && draft.chance(60) ? Type.U : draft.pick(PARAMS);
            found.add(new Sketch(name, type, acquired || draft.chance(25), acquired));
        }
        return found;
    }

    private Marked marked(Marked bare, List<Sketch> sketches) {
        Map<String, Type> start = new LinkedHashMap<>();
        Set<String> hidden = new LinkedHashSet<>();
        for (Sketch sketch : sketches) {
            hidden.add(sketch.name());
            if (!sketch.acquired()) {
                start.put(sketch.name(), sketch.type());
            }
        }
        Steps.Registry registry =
                new Steps.Registry(new LinkedHashMap<>(start), hidden, bare.isStatic(), bare.result());
        List<Defer> onMethod = Stream.generate(() -> steps.onMethod(registry)).limit(draft.below(3)).toList();
        List<Param> params = new ArrayList<>();
        for (Sketch sketch : sketches) {
            params.add(param(sketch, registry));
        }
        Marked stepped = withMarks(bare, params, onMethod, List.of());
        View after = new View(start, hidden, bare.isStatic(), Optional.empty());
        boolean unmarked = stepped.steps().isEmpty();
        List<Recover> recovers = unmarked || draft.chance(60)
                ? recoveries.of(stepped, draft.latest, registry.view(), after, unmarked)
                : List.of();
        return withMarks(bare, params, onMethod, recovers);
    }

    private Param param(Sketch sketch, Steps.Registry registry) {
        if (!sketch.marked()) {
            return new Param(sketch.name(), sketch.type(), List.of());
        }
        List<Defer> marks = new ArrayList<>();
        marks.add(steps.first(registry, sketch.name(), sketch.type(), sketch.acquired()));
        while (draft.chance(30)) {
            marks.add(steps.onMethod(registry));
        }
        return new Param(sketch.name(), sketch.type(), marks);
    }

    // The wrapper of an interface implements it, so that the method must declare all that escapes.
    private Marked honest(Marked marked) {
        if (draft.kind != Kind.INTERFACE) {
            return marked;
        }
        Set<Type> thrown = new LinkedHashSet<>(marked.thrown());
        thrown.addAll(Escapes.of(marked, draft.latest));
        return new Marked(
                marked.name(), marked.isStatic(), marked.generic(), marked.access(), marked.result(), marked.params(),
                marked.varargs(), List.copyOf(thrown), marked.onMethod(), marked.recovers());
    }

    private static Marked withMarks(Marked bare, List<Param> params, List<Defer> onMethod, List<Recover> recovers) {
        return new Marked(
                bare.name(), bare.isStatic(), bare.generic(), bare.access(), bare.result(), params, bare.varargs(),
                bare.thrown(), onMethod, recovers);
    }
}
