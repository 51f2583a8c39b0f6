package io.github.defer4j.processor.build;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import io.github.defer4j.processor.environment.Access;
import io.github.defer4j.processor.environment.TypeKit;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.NoType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;

/**
 * Types as the wrapper writes them, with their type-use annotations at every depth: JavaPoet's own conversion
 * drops those, and a wrapper without {@code @Nullable} says the opposite of its service.
 */
final class TypeNames {
    private final Access access;
    private final Map<String, ClassName> wrappers;
    private final Annotated annotated = new Annotated();

    /**
     * @param wrappers wrappers that this run writes, by simple name: they are no types yet
     */
    TypeNames(Access access, Map<String, ClassName> wrappers) {
        this.access = access;
        this.wrappers = wrappers;
    }

    TypeName of(TypeMirror type) {
        return annotated.visit(type);
    }

    List<TypeName> of(List<? extends TypeMirror> types) {
        return types.stream().map(this::of).toList();
    }

    /** The class alone, as it stands before a dot. */
    static ClassName classOf(TypeElement type) {
        return ClassName.get(type);
    }

    TypeVariableName declaration(TypeParameterElement parameter) {
        return declaration(parameter, parameter.getBounds());
    }

    /** A variable of a method as a member: its bounds may name the service's types where its element does not. */
    TypeVariableName declaration(TypeVariable variable) {
        TypeParameterElement parameter = (TypeParameterElement) variable.asElement();
        TypeMirror upper = variable.getUpperBound();
        if (upper instanceof IntersectionType several) {
            return declaration(parameter, several.getBounds());
        }
        // Eclipse has no type for several bounds and gives the variable itself.
        return upper instanceof TypeVariable same && same.asElement().equals(parameter)
                ? declaration(parameter)
                : declaration(parameter, List.of(upper));
    }

    private TypeVariableName declaration(TypeParameterElement parameter, List<? extends TypeMirror> bounds) {
        TypeName[] names = bounds.stream()
                .filter(bound -> !isPlainObject(bound))
                .map(this::of)
                .toArray(TypeName[]::new);
        return TypeVariableName.get(parameter.getSimpleName().toString(), names)
                .annotated(annotations(parameter.getAnnotationMirrors()));
    }

    private static boolean isPlainObject(TypeMirror bound) {
        return bound.getKind() == TypeKind.DECLARED
                && bound.getAnnotationMirrors().isEmpty()
                && ((TypeElement) ((DeclaredType) bound).asElement())
                        .getQualifiedName()
                        .contentEquals("java.lang.Object");
    }

    private List<AnnotationSpec> annotations(
            List<? extends javax.lang.model.element.AnnotationMirror> mirrors) {
        return AnnotationCopies.of(mirrors, access);
    }

    private final class Annotated extends SimpleTypeVisitor14<TypeName, Void> {
        private TypeName with(TypeMirror type, TypeName name) {
            List<AnnotationSpec> specs = annotations(type.getAnnotationMirrors());
            return specs.isEmpty() ? name : name.annotated(specs);
        }

        @Override
        protected TypeName defaultAction(TypeMirror type, Void unused) {
            return TypeName.get(type);
        }

        @Override
        public TypeName visitPrimitive(PrimitiveType type, Void unused) {
            // From a mirror without its annotations, which its own text may hold.
            return with(type, switch (type.getKind()) {
                case BOOLEAN -> TypeName.BOOLEAN;
                case BYTE -> TypeName.BYTE;
                case SHORT -> TypeName.SHORT;
                case INT -> TypeName.INT;
                case LONG -> TypeName.LONG;
                case CHAR -> TypeName.CHAR;
                case FLOAT -> TypeName.FLOAT;
                default -> TypeName.DOUBLE;
            });
        }

        @Override
        public TypeName visitNoType(NoType type, Void unused) {
            return TypeName.VOID;
        }

        @Override
        public TypeName visitDeclared(DeclaredType type, Void unused) {
            ClassName raw = ClassName.get((TypeElement) type.asElement());
            List<AnnotationSpec> specs = annotations(type.getAnnotationMirrors());
            TypeName outer = TypeKit.outer(type).map(this::visit).orElse(null);
            if (outer instanceof ParameterizedTypeName parameterized) {
                return nested(parameterized, raw, type).annotated(specs);
            }
            ClassName name = specs.isEmpty() ? raw : raw.annotated(specs);
            return type.getTypeArguments().isEmpty()
                    ? name
                    : ParameterizedTypeName.get(name, arguments(type).toArray(TypeName[]::new));
        }

        private TypeName nested(ParameterizedTypeName outer, ClassName raw, DeclaredType type) {
            return type.getTypeArguments().isEmpty()
                    ? outer.nestedClass(raw.simpleName())
                    : outer.nestedClass(raw.simpleName(), arguments(type));
        }

        private List<TypeName> arguments(DeclaredType type) {
            return type.getTypeArguments().stream().map(this::visit).toList();
        }

        @Override
        public TypeName visitError(ErrorType type, Void unused) {
            String name = type.asElement().getSimpleName().toString();
            ClassName own = wrappers.get(name);
            if (own == null) {
                return ClassName.get("", name);
            }
            return type.getTypeArguments().isEmpty()
                    ? own
                    : ParameterizedTypeName.get(own, arguments(type).toArray(TypeName[]::new));
        }

        @Override
        public TypeName visitArray(ArrayType array, Void unused) {
            return with(array, ArrayTypeName.of(visit(array.getComponentType())));
        }

        @Override
        public TypeName visitTypeVariable(TypeVariable variable, Void unused) {
            return with(
                    variable,
                    TypeVariableName.get(variable.asElement().getSimpleName().toString()));
        }

        @Override
        public TypeName visitWildcard(WildcardType wildcard, Void unused) {
            TypeMirror upper = wildcard.getExtendsBound();
            TypeMirror lower = wildcard.getSuperBound();
            return with(
                    wildcard,
                    lower != null
                            ? WildcardTypeName.supertypeOf(visit(lower))
                            : WildcardTypeName.subtypeOf(upper == null ? ClassName.OBJECT : visit(upper)));
        }
    }
}
