package io.github.defer4j.processor.resolve;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/**
 * A type with the call in which it stands: there, a variable of the called method is an unknown, while in the types
 * of the user's own values a variable of the same name is a type like any other.
 *
 * @param captured for a wildcard that stands for one unnamed type (JLS 5.1.10), the parameter whose argument it is
 */
record Term(TypeMirror type, Frame frame, Optional<TypeParameterElement> captured) {
    /** By name, for Eclipse knows no interfaces of arrays (JLS 4.10.3). */
    private static final Set<String> ABOVE_ARRAYS =
            Set.of("java.lang.Object", "java.lang.Cloneable", "java.io.Serializable");

    Term(TypeMirror type, Frame frame) {
        this(type, frame, Optional.empty());
    }

    Term with(TypeMirror part) {
        return new Term(part, frame);
    }

    TypeKind kind() {
        return type.getKind();
    }

    Optional<Unknown> unknown() {
        return frame.unknown(type);
    }

    boolean isCaptured() {
        return captured.isPresent();
    }

    boolean isWildcard() {
        return kind() == TypeKind.WILDCARD && !isCaptured();
    }

    /** Whether it is a plain type, which the compiler can judge. */
    boolean isProper() {
        return !isCaptured() && !mentions(type, unknown -> true);
    }

    /** Whether all that was unknown in it has been inferred. */
    boolean isSolved() {
        return open().isEmpty();
    }

    /** The unknowns in it that have not been inferred. */
    Set<Unknown> open() {
        Set<Unknown> found = new LinkedHashSet<>();
        mentions(type, unknown -> {
            if (unknown.solution().isEmpty()) {
                found.add(unknown);
            }
            return false;
        });
        return found;
    }

    boolean mentionsAnyOf(List<? extends TypeVariable> variables) {
        return mentions(type, unknown -> variables.contains(unknown.variable()));
    }

    private boolean mentions(TypeMirror part, Predicate<Unknown> wanted) {
        if (part == null) {
            return false;
        }
        return switch (part.getKind()) {
            case TYPEVAR -> frame.unknown(part).filter(wanted).isPresent();
            case ARRAY -> mentions(((ArrayType) part).getComponentType(), wanted);
            case WILDCARD -> mentions(((WildcardType) part).getExtendsBound(), wanted)
                    || mentions(((WildcardType) part).getSuperBound(), wanted);
            case INTERSECTION -> ((IntersectionType) part).getBounds().stream().anyMatch(each -> mentions(each, wanted));
            case DECLARED -> mentions(((DeclaredType) part).getEnclosingType(), wanted)
                    || ((DeclaredType) part).getTypeArguments().stream().anyMatch(each -> mentions(each, wanted));
            default -> false;
        };
    }

    /** Whether something can be below both, of which neither is below the other: not below two classes. */
    boolean mayMeet(Term other) {
        if (kind() == TypeKind.ARRAY || other.kind() == TypeKind.ARRAY) {
            return kind() == other.kind() || takesArrays() || other.takesArrays();
        }
        return !isClass() || !other.isClass();
    }

    private boolean isClass() {
        return type instanceof DeclaredType declared && declared.asElement().getKind().isClass();
    }

    private boolean takesArrays() {
        return kind() != TypeKind.ARRAY
                && (!(type instanceof DeclaredType declared)
                        || ABOVE_ARRAYS.contains(
                                ((TypeElement) declared.asElement()).getQualifiedName().toString()));
    }

    Term component() {
        return with(((ArrayType) type).getComponentType());
    }

    /** How many type arguments there are; none in a raw type. */
    int arguments() {
        return ((DeclaredType) type).getTypeArguments().size();
    }

    Term argument(int index) {
        return with(((DeclaredType) type).getTypeArguments().get(index));
    }

    /** The type argument as it is in the type of a value. */
    Term capturedArgument(int index) {
        Term argument = argument(index);
        TypeElement element = (TypeElement) ((DeclaredType) type).asElement();
        List<? extends TypeParameterElement> parameters = element.getTypeParameters();
        return argument.kind() == TypeKind.WILDCARD
                ? new Term(argument.type, frame, Optional.of(parameters.get(index)))
                : argument;
    }
}
