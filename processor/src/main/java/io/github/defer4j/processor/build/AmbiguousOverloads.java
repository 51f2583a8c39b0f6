package io.github.defer4j.processor.build;

import io.github.defer4j.processor.bind.BoundService;
import io.github.defer4j.processor.environment.Env;
import io.github.defer4j.processor.environment.Members;
import io.github.defer4j.processor.environment.Substitution;
import io.github.defer4j.processor.environment.TypeKit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/**
 * Methods between which a lambda expression may not decide: javac -Xlint:overloads warns where such methods are
 * declared, and a wrapper declares again what its service has or inherits.
 */
final class AmbiguousOverloads {
    private final BoundService bound;
    private final Env env;

    AmbiguousOverloads(BoundService bound) {
        this.bound = bound;
        this.env = bound.context().env();
    }

    boolean isAny() {
        List<Members.Method> methods =
                bound.members().stream().map(BoundService.Member::method).toList();
        for (int i = 0; i < methods.size(); i++) {
            for (Members.Method other : methods.subList(i + 1, methods.size())) {
                if (isAmbiguous(methods.get(i), other) && !isInherited(methods.get(i), other)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isAmbiguous(Members.Method one, Members.Method other) {
        if (!one.element().getSimpleName().equals(other.element().getSimpleName())) {
            return false;
        }
        int count = Math.max(
                one.element().getParameters().size(), other.element().getParameters().size());
        Substitution renaming = renaming(env.members().typeOf(other), env.members().typeOf(one));
        boolean lambdas = false;
        for (int i = 0; i < count; i++) {
            Optional<TypeMirror> left = parameter(one, i);
            Optional<TypeMirror> right = parameter(other, i).map(renaming::apply);
            if (left.isEmpty() || right.isEmpty()) {
                return false;
            }
            if (!isRelated(left.get(), right.get())) {
                int arity = arity(left.get());
                if (arity == 0 || arity != arity(right.get())) {
                    return false;
                }
                lambdas = true;
            }
        }
        return lambdas;
    }

    // To javac the variables of two generic methods are the same ones where they have the same bounds.
    private Substitution renaming(ExecutableType from, ExecutableType to) {
        List<? extends TypeVariable> own = from.getTypeVariables();
        List<? extends TypeVariable> others = to.getTypeVariables();
        if (own.size() == others.size()) {
            Substitution renaming = Substitution.renaming(env.types(), own, others);
            if (IntStream.range(0, own.size()).allMatch(i -> isBoundAlike(own.get(i), others.get(i), renaming))) {
                return renaming;
            }
        }
        return new Substitution(env.types(), Map.of());
    }

    private boolean isBoundAlike(TypeVariable one, TypeVariable other, Substitution renaming) {
        List<? extends TypeMirror> bounds = TypeKit.bounds(one);
        List<? extends TypeMirror> others = TypeKit.bounds(other);
        return bounds.size() == others.size()
                && IntStream.range(0, bounds.size())
                        .allMatch(i -> env.types().isSameType(renaming.apply(bounds.get(i)), others.get(i)));
    }

    // The last parameter of a varargs method stands for any number.
    private Optional<TypeMirror> parameter(Members.Method method, int index) {
        ExecutableType type = env.members().typeOf(method);
        int last = type.getParameterTypes().size() - 1;
        if (method.element().isVarArgs() && index >= last) {
            return Optional.of(((ArrayType) type.getParameterTypes().get(last)).getComponentType());
        }
        return index <= last ? Optional.of(type.getParameterTypes().get(index)) : Optional.empty();
    }

    private boolean isRelated(TypeMirror one, TypeMirror other) {
        return env.types().isSubtype(one, other) || env.types().isSubtype(other, one);
    }

    /** How many parameters a lambda for the type has; none too where it is no functional interface. */
    private int arity(TypeMirror type) {
        if (!(type instanceof DeclaredType declared)
                || !env.elements().isFunctionalInterface((TypeElement) declared.asElement())) {
            return 0;
        }
        TypeElement object = env.elements().getTypeElement("java.lang.Object");
        List<Members.Method> ofObject = env.members().methods((DeclaredType) object.asType());
        return env.members().methods(declared).stream()
                .filter(method -> method.element().getModifiers().contains(Modifier.ABSTRACT)
                        && ofObject.stream().noneMatch(each -> env.members().isSame(each, method)))
                .map(Members.Method::element)
                .mapToInt(method -> method.getParameters().size())
                .findFirst()
                .orElse(0);
    }

    // Where one interface has both, the warning is its own.
    private boolean isInherited(Members.Method one, Members.Method other) {
        return bound.interfaces().stream().anyMatch(site -> has(site, one) && has(site, other));
    }

    private boolean has(DeclaredType site, Members.Method method) {
        return env.members().methods(site).stream().anyMatch(each -> isInstance(each.element())
                && env.members().isSame(each, method));
    }

    private static boolean isInstance(ExecutableElement method) {
        return !method.getModifiers().contains(Modifier.STATIC);
    }
}
