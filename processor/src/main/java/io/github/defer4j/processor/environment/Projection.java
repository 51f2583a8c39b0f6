package io.github.defer4j.processor.environment;

import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * The type that a member's value has when its owner has wildcards (JLS 4.10.5). {@code Types.asMemberOf} puts the
 * wildcard in the variable's place; deeper inside, that is another type: the entries of a {@code Map<String, ?>} are
 * no {@code Set<Entry<String, ?>>} but a {@code Set<? extends Entry<String, ?>>}.
 */
final class Projection {
    private final Types types;

    Projection(Types types) {
        this.types = types;
    }

    /**
     * @param written the type as the member declares it
     * @param actual the type as the member has it
     */
    TypeMirror of(TypeMirror written, TypeMirror actual) {
        if (!isSameClass(written, actual) || !isAffected(written, actual)) {
            return actual;
        }
        List<? extends TypeMirror> before = ((DeclaredType) written).getTypeArguments();
        List<? extends TypeMirror> after = ((DeclaredType) actual).getTypeArguments();
        TypeMirror[] arguments = IntStream.range(0, after.size())
                .mapToObj(i -> argument(before.get(i), after.get(i)))
                .toArray(TypeMirror[]::new);
        return types.getDeclaredType((TypeElement) ((DeclaredType) actual).asElement(), arguments);
    }

    private TypeMirror argument(TypeMirror written, TypeMirror actual) {
        boolean inside = actual.getKind() != TypeKind.WILDCARD && isAffected(written, actual);
        return inside ? types.getWildcardType(of(written, actual), null) : actual;
    }

    private static boolean isAffected(TypeMirror written, TypeMirror actual) {
        if (written.getKind() == TypeKind.TYPEVAR) {
            return actual.getKind() == TypeKind.WILDCARD;
        }
        if (written instanceof ArrayType before && actual instanceof ArrayType after) {
            return isAffected(before.getComponentType(), after.getComponentType());
        }
        if (!isSameClass(written, actual)) {
            return false;
        }
        List<? extends TypeMirror> before = ((DeclaredType) written).getTypeArguments();
        List<? extends TypeMirror> after = ((DeclaredType) actual).getTypeArguments();
        return IntStream.range(0, after.size()).anyMatch(i -> isAffected(before.get(i), after.get(i)));
    }

    private static boolean isSameClass(TypeMirror one, TypeMirror other) {
        return one instanceof DeclaredType left
                && other instanceof DeclaredType right
                && left.asElement().equals(right.asElement())
                && left.getTypeArguments().size() == right.getTypeArguments().size()
                && TypeKit.outer(left).isEmpty();
    }
}
