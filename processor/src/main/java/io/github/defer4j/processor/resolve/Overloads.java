package io.github.defer4j.processor.resolve;

import io.github.defer4j.processor.environment.Env;
import io.github.defer4j.processor.environment.Members;
import io.github.defer4j.processor.environment.Show;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Chooses among methods of one name by the phases of JLS 15.12.2: subtyping, boxing, varargs. */
final class Overloads {
    private final Env env;

    Overloads(Env env) {
        this.env = env;
    }

    private enum Phase {
        STRICT,
        LOOSE,
        VARARGS
    }

    sealed interface Choice {
        record Chosen(Fit fit) implements Choice {}

        record None() implements Choice {}

        record Tie(List<Fit> fits) implements Choice {}
    }

    /** A method that takes the arguments, with its types as they are for this call. */
    record Fit(
            Members.Method method,
            List<TypeMirror> formals,
            TypeMirror result,
            List<TypeMirror> thrown,
            boolean unchecked) {}

    /**
     * @param wanted the type that the result should have, for inference; empty if it is dropped
     */
    Choice choose(List<Members.Method> candidates, List<TypeMirror> arguments, Optional<TypeMirror> wanted) {
        for (Phase phase : Phase.values()) {
            List<Fit> fits = candidates.stream()
                    .map(candidate -> fit(candidate, arguments, wanted, phase))
                    .flatMap(Optional::stream)
                    .toList();
            if (!fits.isEmpty()) {
                return mostSpecific(fits);
            }
        }
        return new Choice.None();
    }

    private Optional<Fit> fit(
            Members.Method candidate, List<TypeMirror> arguments, Optional<TypeMirror> wanted, Phase phase) {
        ExecutableType type = env.members().typeOf(candidate);
        Optional<List<TypeMirror>> expanded = formals(candidate, type, arguments.size(), phase);
        if (expanded.isEmpty()) {
            return Optional.empty();
        }
        Map<Element, TypeMirror> solution = Inference.infer(env, type, expanded.get(), arguments, wanted);
        if (!isWithinBounds(type, solution)) {
            return Optional.empty();
        }
        List<TypeMirror> formals = expanded.get().stream()
                .map(formal -> env.kit().downward(Inference.substitute(env, solution, formal)))
                .toList();
        for (int i = 0; i < arguments.size(); i++) {
            if (!takes(formals.get(i), arguments.get(i), phase)) {
                return Optional.empty();
            }
        }
        TypeMirror result = env.kit()
                .upward(
                        candidate.element().getReturnType(),
                        Inference.substitute(env, solution, type.getReturnType()));
        List<TypeMirror> thrown = type.getThrownTypes().stream()
                .map(each -> env.kit().upward(Inference.substitute(env, solution, each)))
                .toList();
        return Optional.of(new Fit(candidate, formals, result, thrown, isUnchecked(candidate, formals, arguments)));
    }

    // By erasure, so that what javac infers better than we do is not refused.
    private boolean isWithinBounds(ExecutableType method, Map<Element, TypeMirror> solution) {
        return method.getTypeVariables().stream().allMatch(variable -> {
            TypeMirror bound = env.types().erasure(variable.getUpperBound());
            return env.types().isSubtype(env.types().erasure(solution.get(variable.asElement())), bound);
        });
    }

    private static Optional<List<TypeMirror>> formals(
            Members.Method candidate, ExecutableType type, int count, Phase phase) {
        List<TypeMirror> formals = new ArrayList<>(type.getParameterTypes());
        if (phase != Phase.VARARGS) {
            return formals.size() == count ? Optional.of(formals) : Optional.empty();
        }
        if (!candidate.element().isVarArgs() || count < formals.size() - 1) {
            return Optional.empty();
        }
        TypeMirror last = ((ArrayType) formals.remove(formals.size() - 1)).getComponentType();
        while (formals.size() < count) {
            formals.add(last);
        }
        return Optional.of(formals);
    }

    private boolean takes(TypeMirror formal, TypeMirror argument, Phase phase) {
        boolean boxing = formal.getKind().isPrimitive() != argument.getKind().isPrimitive();
        return !(boxing && phase == Phase.STRICT) && env.kit().fits(argument, formal);
    }

    // javac warns where a raw value becomes a parameterised one, and where a raw receiver takes an erased argument.
    private boolean isUnchecked(Members.Method candidate, List<TypeMirror> formals, List<TypeMirror> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            TypeMirror argument = arguments.get(i);
            boolean subtype = argument.getKind() == TypeKind.NULL
                    || argument.getKind() == TypeKind.ERROR
                    || argument.getKind().isPrimitive()
                    || formals.get(i).getKind().isPrimitive()
                    || env.types().isSubtype(argument, formals.get(i));
            if (!subtype && env.kit().isReference(argument)) {
                return true;
            }
        }
        return env.kit().isRaw(candidate.site())
                && !candidate.element().getModifiers().contains(Modifier.STATIC)
                && candidate.element().getParameters().stream()
                        .anyMatch(parameter -> !env.types()
                                .isSameType(env.types().erasure(parameter.asType()), parameter.asType()));
    }

    private Choice mostSpecific(List<Fit> fits) {
        List<Fit> best = fits.stream()
                .filter(fit -> fits.stream().allMatch(other -> isAtLeastAsSpecific(fit, other)))
                .toList();
        if (best.size() == 1) {
            return new Choice.Chosen(best.get(0));
        }
        if (best.isEmpty()) {
            return new Choice.Tie(fits);
        }
        // The same signature from several interfaces: all the same method to the caller (JLS 15.12.2.5).
        return new Choice.Chosen(best.stream()
                .filter(fit -> !fit.method().element().getModifiers().contains(Modifier.ABSTRACT))
                .findFirst()
                .orElse(best.get(0)));
    }

    private boolean isAtLeastAsSpecific(Fit fit, Fit other) {
        for (int i = 0; i < fit.formals().size(); i++) {
            if (!isSubtype(fit.formals().get(i), other.formals().get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isSubtype(TypeMirror narrow, TypeMirror wide) {
        if (narrow.getKind().isPrimitive() != wide.getKind().isPrimitive()) {
            return false;
        }
        return narrow.getKind() == TypeKind.NULL
                || env.kit().fits(narrow, wide)
                || env.types().isSubtype(env.types().erasure(narrow), env.types().erasure(wide));
    }

    /** {@code unlock(String, int)}, as a line of a message. */
    static String line(Fit fit) {
        return line(fit.method());
    }

    static String line(Members.Method method) {
        return Show.type(method.element().getReturnType()) + " " + Show.method(method.element());
    }
}
