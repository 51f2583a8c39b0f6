package io.github.defer4j.processor.environment;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;

/**
 * Finds a type that does not exist (yet) in what the wrapper has to write down. Another processor may still
 * make it, so its service waits for a later round.
 */
public final class MissingTypes extends SimpleTypeVisitor14<Optional<String>, Void> {
    private final Predicate<String> expected;
    private final Set<String> seen = new HashSet<>();

    /**
     * @param expected names that need not exist: the wrappers that this very run is going to write
     */
    public MissingTypes(Predicate<String> expected) {
        super(Optional.empty());
        this.expected = expected;
    }

    public Optional<String> in(TypeMirror type) {
        return visit(type);
    }

    public Optional<String> inBoundsOf(List<? extends TypeParameterElement> parameters) {
        return parameters.stream().flatMap(parameter -> first(parameter.getBounds()).stream()).findFirst();
    }

    private Optional<String> first(List<? extends TypeMirror> types) {
        for (TypeMirror each : types) {
            Optional<String> missing = visit(each);
            if (missing.isPresent()) {
                return missing;
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<String> visitError(ErrorType type, Void unused) {
        String name = type.asElement().getSimpleName().toString();
        return expected.test(name) ? Optional.empty() : Optional.of(name);
    }

    @Override
    public Optional<String> visitDeclared(DeclaredType type, Void unused) {
        return visit(type.getEnclosingType()).or(() -> first(type.getTypeArguments()));
    }

    @Override
    public Optional<String> visitArray(ArrayType array, Void unused) {
        return visit(array.getComponentType());
    }

    @Override
    public Optional<String> visitTypeVariable(TypeVariable variable, Void unused) {
        // E extends Comparable<E>: each variable once.
        return seen.add(variable.asElement().getSimpleName().toString())
                ? first(TypeKit.bounds(variable))
                : Optional.empty();
    }

    @Override
    public Optional<String> visitWildcard(WildcardType wildcard, Void unused) {
        return first(Stream.<TypeMirror>of(wildcard.getExtendsBound(), wildcard.getSuperBound())
                .filter(Objects::nonNull)
                .toList());
    }

    @Override
    public Optional<String> visitIntersection(IntersectionType type, Void unused) {
        return first(type.getBounds());
    }

    @Override
    public Optional<String> visitExecutable(ExecutableType method, Void unused) {
        return visit(method.getReturnType())
                .or(() -> first(method.getParameterTypes()))
                .or(() -> first(method.getThrownTypes()))
                .or(() -> first(method.getTypeVariables()));
    }
}
