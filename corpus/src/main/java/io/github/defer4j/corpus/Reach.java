package io.github.defer4j.corpus;

import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** What another class of the package can write down. A signature with a private type is a mistake by design. */
final class Reach {
    private Reach() {}

    static boolean to(ExecutableElement method) {
        return Stream.of(
                        Stream.of(method.getReturnType()),
                        method.getParameters().stream().map(VariableElement::asType),
                        method.getThrownTypes().stream(),
                        method.getTypeParameters().stream()
                                .map(TypeParameterElement::getBounds)
                                .flatMap(bounds -> bounds.stream()))
                .flatMap(types -> types)
                .allMatch(Reach::to);
    }

    private static boolean to(TypeMirror type) {
        if (type instanceof DeclaredType declared) {
            return to(declared.asElement()) && declared.getTypeArguments().stream().allMatch(Reach::to);
        }
        if (type instanceof ArrayType array) {
            return to(array.getComponentType());
        }
        return !(type instanceof WildcardType wildcard)
                || Stream.of(wildcard.getExtendsBound(), wildcard.getSuperBound())
                        .filter(Objects::nonNull)
                        .allMatch(Reach::to);
    }

    private static boolean to(Element type) {
        for (Element each = type; each instanceof TypeElement; each = each.getEnclosingElement()) {
            if (each.getModifiers().contains(Modifier.PRIVATE)) {
                return false;
            }
        }
        return true;
    }
}
