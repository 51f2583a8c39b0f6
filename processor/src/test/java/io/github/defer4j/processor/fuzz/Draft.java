package io.github.defer4j.processor.fuzz;

import io.github.defer4j.processor.fuzz.Service.Field;
import io.github.defer4j.processor.fuzz.Service.Helper;
import io.github.defer4j.processor.fuzz.Service.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/** A service while it is made: helpers are added when a string wants them. */
final class Draft {

    private final SplittableRandom random;
    final Kind kind;
    final boolean generic;
    final boolean latest;
    final List<Field> fields = new ArrayList<>();
    final List<Helper> helpers = new ArrayList<>();
    private final Set<String> methodNames = new HashSet<>(Set.of("make", "self"));

    Draft(SplittableRandom random, Kind kind, boolean generic, boolean latest) {
        this.random = random;
        this.kind = kind;
        this.generic = generic;
        this.latest = latest;
    }

    /**
     * What a string sees.
     *
     * @param variables what it can read
     * @param hidden    names that mean no field, as they are parameters or tokens at some moment
     * @param exit      empty in acquire
     */
    record View(Map<String, Type> variables, Set<String> hidden, boolean isStatic, Optional<Exit> exit) {
        View atExit(Type result, Optional<Type> failure, boolean mayCall) {
            return new View(variables, hidden, isStatic, Optional.of(new Exit(result, failure, mayCall)));
        }
    }

    /**
     * @param result  VOID if there is none
     * @param failure its type, if it may be named
     * @param mayCall whether its methods may be called
     */
    record Exit(Type result, Optional<Type> failure, boolean mayCall) {}

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    int below(int limit) {
        return random.nextInt(limit);
    }

    <E> E pick(List<E> list) {
        return list.get(random.nextInt(list.size()));
    }

    <E> Optional<E> pickAny(List<E> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(pick(list));
    }

    /** A name that no method has: strings must not become ambiguous by what comes later. */
    String newMethodName(String wanted) {
        String name = wanted;
        for (int i = 2; !methodNames.add(name); i++) {
            name = wanted + i;
        }
        return name;
    }

    /** What a field looks like in a string, if it can be named there. */
    Optional<Expr> read(Field field, View view) {
        if (view.isStatic() && !field.isStatic()) {
            return Optional.empty();
        }
        boolean accessor = kind == Kind.RECORD && !field.isStatic();
        boolean pseudo = view.exit().isPresent() && (field.name().equals("result") || field.name().equals("failure"));
        boolean bare = !view.hidden().contains(field.name()) && !pseudo;
        String name = field.name() + (accessor ? "()" : "");
        if (accessor || bare && !chance(10)) {
            return Optional.of(new Expr.Field(field.name(), field.type(), name));
        }
        return view.isStatic()
                ? Optional.empty()
                : Optional.of(new Expr.Field(field.name(), field.type(), "this." + name));
    }
}
