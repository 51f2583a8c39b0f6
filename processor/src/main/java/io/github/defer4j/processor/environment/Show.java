package io.github.defer4j.processor.environment;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;

/** Types and elements as messages name them. Their {@code toString} differs between compilers. */
public final class Show {
    private static final SimpleTypeVisitor14<String, Void> TYPE = new SimpleTypeVisitor14<>() {
        @Override
        protected String defaultAction(TypeMirror type, Void unused) {
            return type.getKind().name().toLowerCase(java.util.Locale.ROOT);
        }

        @Override
        public String visitDeclared(DeclaredType type, Void unused) {
            return type(type.asElement()) + arguments(type.getTypeArguments());
        }

        @Override
        public String visitError(javax.lang.model.type.ErrorType type, Void unused) {
            return type.asElement().getSimpleName().toString();
        }

        @Override
        public String visitTypeVariable(TypeVariable variable, Void unused) {
            return variable.asElement().getSimpleName().toString();
        }

        @Override
        public String visitArray(ArrayType array, Void unused) {
            return visit(array.getComponentType()) + "[]";
        }

        @Override
        public String visitWildcard(WildcardType wildcard, Void unused) {
            if (wildcard.getExtendsBound() != null) {
                return "? extends " + visit(wildcard.getExtendsBound());
            }
            return wildcard.getSuperBound() == null ? "?" : "? super " + visit(wildcard.getSuperBound());
        }

        @Override
        public String visitIntersection(IntersectionType type, Void unused) {
            return type.getBounds().stream().map(this::visit).collect(Collectors.joining(" & "));
        }
    };

    private Show() {}

    /** Simple names, as in the user's own source. */
    public static String type(TypeMirror type) {
        return TYPE.visit(type);
    }

    /** {@code Outer.Inner}, without the package. */
    public static String type(Element type) {
        Element outer = type.getEnclosingElement();
        boolean nested = outer != null && (outer.getKind().isClass() || outer.getKind().isInterface());
        return (nested ? type(outer) + "." : "") + type.getSimpleName();
    }

    /** {@code reserve(String, int)} */
    public static String signature(ExecutableElement method) {
        return method.getSimpleName() + "(" + parameters(method) + ")";
    }

    /** Whether this is what {@link #signature} gives; quick for a method of another name. */
    public static boolean isSignature(String signature, ExecutableElement method) {
        String name = signature.substring(0, signature.indexOf('('));
        return method.getSimpleName().contentEquals(name) && signature(method).equals(signature);
    }

    private static String parameters(ExecutableElement method) {
        return parameters(method, method.getParameters().stream().map(VariableElement::asType));
    }

    private static String parameters(ExecutableElement method, Stream<? extends TypeMirror> types) {
        String all = types.map(Show::type).collect(Collectors.joining(", "));
        return method.isVarArgs() ? all.substring(0, all.length() - 2) + "..." : all;
    }

    /** {@code boolean List.add(String)}: with the types that it has as a member. */
    public static String member(ExecutableElement method, ExecutableType type) {
        return type(type.getReturnType()) + " " + type(method.getEnclosingElement()) + "." + method.getSimpleName()
                + "(" + parameters(method, type.getParameterTypes().stream()) + ")";
    }

    /** {@code Inventory.reserve(String, int)} */
    public static String method(ExecutableElement method) {
        TypeElement owner = (TypeElement) method.getEnclosingElement();
        return method.getKind() == ElementKind.CONSTRUCTOR
                ? type(owner) + "(" + parameters(method) + ")"
                : type(owner) + "." + signature(method);
    }

    private static String arguments(List<? extends TypeMirror> arguments) {
        return arguments.isEmpty()
                ? ""
                : arguments.stream().map(Show::type).collect(Collectors.joining(", ", "<", ">"));
    }

    /** What to do about a private member: those of an interface are public without a modifier. */
    public static String wayOutOfPrivate(Element member) {
        if (!member.getEnclosingElement().getKind().isInterface()) {
            return "make it package-private (no modifier)";
        }
        return member.getModifiers().contains(Modifier.STATIC)
                ? "remove 'private'"
                : "make it default in place of private";
    }
}
