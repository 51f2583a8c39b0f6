package io.github.defer4j.processor.environment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVisitor;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;

/** What a class in the wrapper's package can reach (JLS 6.6): the wrapper is no subclass of the service. */
public record Access(String home) {
    /** Whether a processor may still make it. What only a class file names, javac shows as declared. */
    private static final TypeVisitor<Boolean, Void> AWAITED = new SimpleTypeVisitor14<>(false) {
        @Override
        public Boolean visitError(ErrorType type, Void unused) {
            return true;
        }
    };

    /** The member by itself; its class may still be out of reach. */
    public boolean toMember(Element member) {
        if (member.getModifiers().contains(Modifier.PRIVATE)) {
            return false;
        }
        return isPublic(member) || inHome(member);
    }

    public boolean toType(Element type) {
        for (Element each = type; each.getKind() != ElementKind.PACKAGE; each = each.getEnclosingElement()) {
            if (!toMember(each)) {
                return false;
            }
        }
        // What a class file names may be on no class path; javac knows once it has been asked for modifiers.
        return type.asType().getKind() != TypeKind.ERROR;
    }

    /** All that must be written down to name this type. */
    public boolean toType(TypeMirror type) {
        return switch (type.getKind()) {
            case DECLARED -> toType(((DeclaredType) type).asElement())
                    && toTypes(((DeclaredType) type).getTypeArguments());
            case ARRAY -> toType(((ArrayType) type).getComponentType());
            case WILDCARD -> Stream.of(((WildcardType) type).getExtendsBound(), ((WildcardType) type).getSuperBound())
                    .filter(Objects::nonNull)
                    .allMatch(this::toType);
            case INTERSECTION -> toTypes(((IntersectionType) type).getBounds());
            case ERROR -> type.accept(AWAITED, null);
            default -> true;
        };
    }

    private boolean toTypes(List<? extends TypeMirror> types) {
        for (TypeMirror each : types) {
            if (!toType(each)) {
                return false;
            }
        }
        return true;
    }

    /** A type in the signature that cannot be written down. */
    public Optional<TypeMirror> barrier(ExecutableType method) {
        List<TypeMirror> written = new ArrayList<>();
        written.add(method.getReturnType());
        written.addAll(method.getParameterTypes());
        written.addAll(method.getThrownTypes());
        method.getTypeVariables().forEach(each -> written.addAll(TypeKit.bounds(each)));
        return written.stream().filter(type -> !toType(type)).findFirst();
    }

    /** Whether a method can be declared so. Java has no bounds that are arrays, but an heir of a generic class may get one. */
    public boolean canWrite(ExecutableType method) {
        return barrier(method).isEmpty()
                && method.getTypeVariables().stream()
                        .flatMap(variable -> TypeKit.bounds(variable).stream())
                        .noneMatch(bound -> bound.getKind() == TypeKind.ARRAY);
    }

    /** Visible to every package. */
    public static boolean isPublicType(Element type) {
        for (Element each = type; each.getKind() != ElementKind.PACKAGE; each = each.getEnclosingElement()) {
            if (!isPublic(each)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPublic(Element element) {
        // Members of an interface are public without saying so, and not every compiler adds the word.
        return element.getModifiers().contains(Modifier.PUBLIC)
                || element.getEnclosingElement() != null && element.getEnclosingElement().getKind().isInterface();
    }

    /** Whether it is of the wrapper's package. */
    public boolean inHome(Element member) {
        return home.equals(packageOf(member));
    }

    private static String packageOf(Element member) {
        Element each = member;
        while (each.getKind() != ElementKind.PACKAGE) {
            each = each.getEnclosingElement();
        }
        return ((PackageElement) each).getQualifiedName().toString();
    }
}
