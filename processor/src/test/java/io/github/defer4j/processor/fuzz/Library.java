package io.github.defer4j.processor.fuzz;

import static io.github.defer4j.processor.fuzz.Type.BOOLEAN;
import static io.github.defer4j.processor.fuzz.Type.DISK;
import static io.github.defer4j.processor.fuzz.Type.EXCEPTION;
import static io.github.defer4j.processor.fuzz.Type.INT;
import static io.github.defer4j.processor.fuzz.Type.INTERRUPTED;
import static io.github.defer4j.processor.fuzz.Type.IO;
import static io.github.defer4j.processor.fuzz.Type.LOCK;
import static io.github.defer4j.processor.fuzz.Type.LONG;
import static io.github.defer4j.processor.fuzz.Type.OBJECT;
import static io.github.defer4j.processor.fuzz.Type.OBJECTS;
import static io.github.defer4j.processor.fuzz.Type.OWN;
import static io.github.defer4j.processor.fuzz.Type.RES;
import static io.github.defer4j.processor.fuzz.Type.SAME;
import static io.github.defer4j.processor.fuzz.Type.STRING;
import static io.github.defer4j.processor.fuzz.Type.T;
import static io.github.defer4j.processor.fuzz.Type.VOID;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The methods of {@link Things} and of the JDK that random strings call. */
final class Library {

    private static final List<Method> OF_RES = List.of(
            Method.of("Res.close", VOID),
            Method.of("Res.use", VOID, STRING),
            Method.of("Res.child", RES),
            Method.of("Res.size", INT),
            Method.of("Res.ready", BOOLEAN),
            Method.of("Res.put/int", VOID, INT),
            Method.of("Res.put/long", VOID, LONG),
            Method.of("Res.put/String", VOID, STRING),
            Method.of("Res.put/Object", VOID, OBJECT));

    private static final List<Method> OF_DISK = List.of(
            Method.of("Disk.close", VOID).throwing(IO),
            Method.of("Disk.read", STRING, INT).throwing(IO),
            Method.of("Disk.log", VOID, STRING, OBJECTS).withVarargs());

    private static final List<Method> OF_POOL = List.of(
            Method.of("Pool.open", RES),
            Method.of("Pool.disk", DISK, STRING).throwing(IO),
            Method.of("Pool.lock", LOCK).throwing(INTERRUPTED),
            Method.of("Pool.same", SAME, SAME));

    private static final List<Method> OF_LOCK = List.of(
            Method.of("Gate.lock", VOID),
            Method.of("Gate.unlock", VOID),
            Method.of("Gate.tryLock", BOOLEAN),
            Method.of("Gate.lockInterruptibly", VOID).throwing(INTERRUPTED));

    private static final List<Method> OF_STRING = List.of(
            pure("String.length", INT), pure("String.strip", STRING), pure("String.isEmpty", BOOLEAN));

    private static final List<Method> STATIC = List.of(
            pure("Math.max/int", INT, INT, INT).pureStatic(),
            pure("Math.max/long", LONG, LONG, LONG).pureStatic(),
            pure("String.valueOf/int", STRING, INT).pureStatic(),
            pure("String.valueOf/boolean", STRING, BOOLEAN).pureStatic(),
            pure("Integer.toString", STRING, INT).pureStatic());

    /** Names that calls must give arguments whose types leave no choice. */
    private static final Set<String> OVERLOADED = Set.of("put", "max", "valueOf", "toString");

    private Library() {
    }

    private static Method pure(String id, Type result, Type... params) {
        return Method.of(id, result, params).shaped(Method.Shape.PURE);
    }

    static List<Method> of(Type type) {
        return switch (type) {
            case RES -> OF_RES;
            case OWN -> Stream.concat(OF_RES.stream(), Stream.of(ownSelf())).toList();
            case DISK -> OF_DISK;
            case POOL -> OF_POOL;
            case LOCK -> OF_LOCK;
            case RUNNABLE -> List.of(Method.of("Gate.run", VOID));
            case CLOSEABLE -> List.of(Method.of("Gate.close", VOID).throwing(EXCEPTION));
            case SUPPLIER -> List.of(Method.of("Cell.get", RES));
            case CALLABLE -> List.of(Method.of("Cell.call", STRING).throwing(EXCEPTION));
            case CONSUMER -> List.of(Method.of("Cell.accept", VOID, STRING));
            case CELL -> ofCell(STRING, true);
            case CELL_OF_T -> ofCell(T, true);
            case CELL_OF_ANY -> ofCell(RES, false);
            case STRING -> OF_STRING;
            default -> List.of();
        };
    }

    private static Method ownSelf() {
        return Method.of("Own.self", OWN).shaped(Method.Shape.SELF);
    }

    private static List<Method> ofCell(Type of, boolean accepts) {
        Stream<Method> giving =
                Stream.of(Method.of("Cell.get", of), Method.of("Cell.call", of).throwing(EXCEPTION));
        return Stream.concat(giving, accepts ? Stream.of(Method.of("Cell.accept", VOID, of)) : Stream.empty())
                .toList();
    }

    static List<Method> statics() {
        return STATIC;
    }

    /** Of static methods: {@code Math.} */
    static String prefix(Method method) {
        return method.id().substring(0, method.id().indexOf('.') + 1);
    }

    static boolean isOverloaded(Method method) {
        return OVERLOADED.contains(method.name());
    }

    static Object compute(Method method, Object on, List<Object> arguments) {
        return switch (method.id()) {
            case "String.length" -> ((String) on).length();
            case "String.strip" -> ((String) on).strip();
            case "String.isEmpty" -> ((String) on).isEmpty();
            case "Math.max/int" -> Math.max((Integer) arguments.get(0), (Integer) arguments.get(1));
            case "Math.max/long" -> Math.max((Long) arguments.get(0), (Long) arguments.get(1));
            case "String.valueOf/int", "String.valueOf/boolean", "Integer.toString" -> String.valueOf(arguments.get(0));
            default -> throw new IllegalArgumentException(method.id());
        };
    }
}
