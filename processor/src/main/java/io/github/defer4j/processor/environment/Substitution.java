package io.github.defer4j.processor.environment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;
import javax.lang.model.util.Types;

/** Puts types in the place of type variables; {@link Types} can do so for members only, not for inferred ones. */
public final class Substitution extends SimpleTypeVisitor14<TypeMirror, Void> {
    private final Types types;
    private final Map<? extends Element, ? extends TypeMirror> replacements;

    public Substitution(Types types, Map<? extends Element, ? extends TypeMirror> replacements) {
        this.types = types;
        this.replacements = replacements;
    }

    /** For two generic methods with as many variables: puts the other's in the place of the one's own. */
    public static Substitution renaming(
            Types types, List<? extends TypeVariable> own, List<? extends TypeVariable> others) {
        Map<Element, TypeMirror> renamed = new HashMap<>();
        for (int i = 0; i < own.size(); i++) {
            renamed.put(own.get(i).asElement(), others.get(i));
        }
        return new Substitution(types, renamed);
    }

    public TypeMirror apply(TypeMirror type) {
        return replacements.isEmpty() ? type : visit(type);
    }

    @Override
    protected TypeMirror defaultAction(TypeMirror type, Void unused) {
        return type;
    }

    @Override
    public TypeMirror visitTypeVariable(TypeVariable variable, Void unused) {
        TypeMirror replacement = replacements.get(variable.asElement());
        return replacement == null ? variable : replacement;
    }

    @Override
    public TypeMirror visitArray(ArrayType array, Void unused) {
        TypeMirror component = visit(array.getComponentType());
        // No array of a wildcard exists: its elements have at least the bound.
        return component.getKind() == TypeKind.WILDCARD ? array : types.getArrayType(component);
    }

    @Override
    public TypeMirror visitDeclared(DeclaredType type, Void unused) {
        if (type.getTypeArguments().isEmpty()) {
            return type;
        }
        TypeMirror[] arguments =
                type.getTypeArguments().stream().map(this::visit).toArray(TypeMirror[]::new);
        TypeElement element = (TypeElement) type.asElement();
        return TypeKit.outer(type)
                .map(outer -> types.getDeclaredType((DeclaredType) visit(outer), element, arguments))
                .orElseGet(() -> types.getDeclaredType(element, arguments));
    }

    @Override
    public TypeMirror visitWildcard(WildcardType wildcard, Void unused) {
        return types.getWildcardType(bound(wildcard.getExtendsBound()), bound(wildcard.getSuperBound()));
    }

    private TypeMirror bound(TypeMirror bound) {
        TypeMirror replaced = bound == null ? null : visit(bound);
        boolean nested = replaced != null && replaced.getKind() == TypeKind.WILDCARD;
        return nested ? ((WildcardType) replaced).getExtendsBound() : replaced;
    }
}
