package io.github.defer4j.processor.environment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Questions about types that {@link Types} answers only in part, or throws at. */
public final class TypeKit {
    private final Types types;
    private final Elements elements;
    private final Map<Class<?>, TypeMirror> known = new HashMap<>();

    TypeKit(Types types, Elements elements) {
        this.types = types;
        this.elements = elements;
    }

    /** A class of java.base, which every compilation has. */
    public TypeMirror type(Class<?> wanted) {
        return known.computeIfAbsent(
                wanted, each -> types.erasure(elements.getTypeElement(each.getCanonicalName()).asType()));
    }

    public boolean isVoid(TypeMirror type) {
        return type.getKind() == TypeKind.VOID;
    }

    /** Subtype by erasure, of any bound, for classes without type parameters such as exceptions. */
    public boolean isA(TypeMirror type, Class<?> wanted) {
        return switch (type.getKind()) {
            case TYPEVAR -> bounds((TypeVariable) type).stream().anyMatch(each -> isA(each, wanted));
            case INTERSECTION -> ((IntersectionType) type).getBounds().stream().anyMatch(each -> isA(each, wanted));
            default -> isKnown(type) && types.isSubtype(types.erasure(type), type(wanted));
        };
    }

    /** The same for a class that is known by name only; false if this compilation does not have it. */
    public boolean isA(TypeMirror type, String wanted) {
        TypeElement known = elements.getTypeElement(wanted);
        return known != null
                && memberSites(type).stream().anyMatch(each -> types.isSubtype(types.erasure(each), known.asType()));
    }

    /** A reference type that exists: a missing one passes for a subtype of everything. */
    public boolean isKnown(TypeMirror type) {
        return isReference(type) && type.getKind() != TypeKind.ERROR;
    }

    /** A type that is known by name only, such as one of the annotations' jar. */
    public boolean isNamed(TypeMirror type, String name) {
        return type instanceof DeclaredType declared
                && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals(name);
    }

    public boolean isChecked(TypeMirror thrown) {
        return !isA(thrown, RuntimeException.class) && !isA(thrown, Error.class);
    }

    public boolean isReference(TypeMirror type) {
        return !type.getKind().isPrimitive() && !isVoid(type) && type.getKind() != TypeKind.NONE;
    }

    /** A value of the first type may stand where the second is wanted (JLS 5.2, without constants). */
    public boolean fits(TypeMirror value, TypeMirror wanted) {
        if (isVoid(value) || isVoid(wanted)) {
            return false;
        }
        if (value.getKind() == TypeKind.NULL) {
            return !wanted.getKind().isPrimitive();
        }
        // Of types that do not exist yet the name is all there is; Eclipse lets them stand for nothing else.
        boolean sameName = value.getKind() == TypeKind.ERROR
                && (types.isSameType(wanted, type(Object.class)) || Show.type(value).equals(Show.type(wanted)));
        return sameName || types.isAssignable(value, wanted);
    }

    public Optional<PrimitiveType> unboxed(TypeMirror type) {
        if (type.getKind().isPrimitive()) {
            return Optional.of((PrimitiveType) type);
        }
        if (type.getKind() != TypeKind.DECLARED) {
            return Optional.empty();
        }
        try {
            return Optional.of(types.unboxedType(type));
        } catch (IllegalArgumentException notABox) {
            return Optional.empty();
        }
    }

    public TypeMirror boxed(TypeMirror type) {
        return type.getKind().isPrimitive()
                ? types.boxedClass((PrimitiveType) type).asType()
                : type;
    }

    /** The class types in which the members of a value are found (JLS 4.4, 4.9, 10.7). */
    public List<DeclaredType> memberSites(TypeMirror type) {
        List<DeclaredType> sites = new ArrayList<>();
        addSites(type, sites);
        return sites;
    }

    private void addSites(TypeMirror type, List<DeclaredType> sites) {
        switch (type.getKind()) {
            case DECLARED -> sites.add((DeclaredType) type);
            case TYPEVAR -> bounds((TypeVariable) type).forEach(bound -> addSites(bound, sites));
            case INTERSECTION -> ((IntersectionType) type).getBounds().forEach(bound -> addSites(bound, sites));
            case ARRAY -> sites.add((DeclaredType) type(Object.class));
            case WILDCARD -> addSites(upward(type), sites);
            default -> {}
        }
    }

    /** The type's supertype of the same class as the other, with its own type arguments. */
    public Optional<DeclaredType> superType(TypeMirror type, DeclaredType wanted) {
        Deque<TypeMirror> open = new ArrayDeque<>(memberSites(type));
        if (type.getKind() == TypeKind.ARRAY) {
            open.addAll(types.directSupertypes(type));
        }
        while (!open.isEmpty()) {
            TypeMirror each = open.removeFirst();
            if (each instanceof DeclaredType declared && declared.asElement().equals(wanted.asElement())) {
                return Optional.of(declared);
            }
            open.addAll(types.directSupertypes(each));
        }
        return Optional.empty();
    }

    /** {@link #upward(TypeMirror)} of a member's type, which was declared with variables of its owner. */
    public TypeMirror upward(TypeMirror written, TypeMirror actual) {
        return upward(new Projection(types).of(written, actual));
    }

    /**
     * A type that can be written down and that every value of the given one has (JLS 4.10.5): wildcards and
     * captured variables give their upper bound.
     */
    public TypeMirror upward(TypeMirror type) {
        if (type.getKind() == TypeKind.WILDCARD) {
            TypeMirror bound = ((WildcardType) type).getExtendsBound();
            return bound == null ? type(Object.class) : upward(bound);
        }
        if (type.getKind() == TypeKind.TYPEVAR && isCaptured((TypeVariable) type)) {
            return upward(bounds((TypeVariable) type).get(0));
        }
        if (type.getKind() == TypeKind.INTERSECTION) {
            return upward(((IntersectionType) type).getBounds().get(0));
        }
        return type;
    }

    /** What may be handed to a parameter of the given type: a wildcard takes its lower bound, else only null. */
    public TypeMirror downward(TypeMirror type) {
        if (type.getKind() == TypeKind.WILDCARD) {
            TypeMirror bound = ((WildcardType) type).getSuperBound();
            return bound == null ? types.getNullType() : bound;
        }
        return type;
    }

    /** The class that stands for a type once generics are gone, such as the bound of a type variable. */
    public TypeMirror erasedBound(TypeMirror type) {
        return isReference(type) ? types.erasure(type) : type;
    }

    /** One or several. For {@code T extends Object & X}, Eclipse has no type and gives the variable itself. */
    public static List<? extends TypeMirror> bounds(TypeVariable variable) {
        TypeMirror upper = variable.getUpperBound();
        if (upper instanceof IntersectionType several) {
            return several.getBounds();
        }
        return upper instanceof TypeVariable same && same.asElement().equals(variable.asElement())
                ? ((TypeParameterElement) variable.asElement()).getBounds()
                : List.of(upper);
    }

    // A captured variable has a name that no program can declare.
    private static boolean isCaptured(TypeVariable variable) {
        return !SourceVersion.isIdentifier(variable.asElement().getSimpleName());
    }

    /** The type that an inner class needs around it; Eclipse gives one for static nested types too. */
    public static Optional<DeclaredType> outer(DeclaredType type) {
        Element element = type.asElement();
        boolean inner = type.getEnclosingType().getKind() == TypeKind.DECLARED
                && element.getKind() == ElementKind.CLASS
                && !element.getModifiers().contains(Modifier.STATIC)
                && !element.getEnclosingElement().getKind().isInterface();
        return inner ? Optional.of((DeclaredType) type.getEnclosingType()) : Optional.empty();
    }

    /** Whether its type is whole at run time (JLS 4.7), so that an array of it is safe. */
    public boolean isReifiable(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return isReifiable(array.getComponentType());
        }
        return !(type instanceof TypeVariable)
                && (!(type instanceof DeclaredType declared)
                        || declared.getTypeArguments().stream().allMatch(TypeKit::isUnbounded));
    }

    private static boolean isUnbounded(TypeMirror argument) {
        return argument instanceof WildcardType wildcard
                && wildcard.getExtendsBound() == null
                && wildcard.getSuperBound() == null;
    }

    /** Whether a raw type is taken for a parameterized one (JLS 5.1.9); to Eclipse it is a subtype. */
    public boolean isUnchecked(TypeMirror value, TypeMirror wanted) {
        if (value instanceof ArrayType array && wanted instanceof ArrayType other) {
            return isUnchecked(array.getComponentType(), other.getComponentType());
        }
        return wanted instanceof DeclaredType formal
                && !isReifiable(wanted)
                && superType(value, formal).filter(found -> found.getTypeArguments().isEmpty()).isPresent();
    }

    /**
     * Whether javac warns of each call: the method is an instance's, declared by a type that is raw there, and takes
     * what that erases (JLS 4.8).
     */
    public boolean isRawMember(DeclaredType site, ExecutableElement method) {
        return !method.getModifiers().contains(Modifier.STATIC)
                && method.getParameters().stream()
                        .map(VariableElement::asType)
                        .anyMatch(each -> !types.isSameType(types.erasure(each), each))
                && superType(site, (DeclaredType) method.getEnclosingElement().asType())
                        .filter(TypeKit::isErased)
                        .isPresent();
    }

    // A class of a raw class is raw too, though it may have no parameters itself.
    private static boolean isErased(DeclaredType type) {
        return lacksArguments(type) || outer(type).filter(TypeKit::isErased).isPresent();
    }

    private static boolean lacksArguments(DeclaredType type) {
        return type.getTypeArguments().isEmpty()
                && !((TypeElement) type.asElement()).getTypeParameters().isEmpty();
    }

    public boolean isRaw(TypeMirror type) {
        return switch (type.getKind()) {
            case DECLARED -> isRaw((DeclaredType) type);
            case ARRAY -> isRaw(((ArrayType) type).getComponentType());
            default -> false;
        };
    }

    private boolean isRaw(DeclaredType type) {
        return lacksArguments(type) || type.getTypeArguments().stream().anyMatch(this::isRaw);
    }
}
