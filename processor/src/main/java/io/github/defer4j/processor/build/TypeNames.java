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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
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
    private final TypeKit kit;
    private final Access access;
    private final Map<String, ClassName> wrappers;
    private final String from;
    private final Set<String> hidden;
    private final Map<Element, String> renamed;
    private final Annotated annotated = new Annotated();

    /**
     * @param wrappers wrappers that this run writes, by simple name: they are no types yet
     * @param from the wrapper's package
     * @param hidden what stands for another type in the wrapper
     */
    TypeNames(TypeKit kit, Access access, Map<String, ClassName> wrappers, String from, Set<String> hidden) {
        this(kit, access, wrappers, from, hidden, Map.of());
    }

    private TypeNames(
            TypeKit kit,
            Access access,
            Map<String, ClassName> wrappers,
            String from,
            Set<String> hidden,
            Map<Element, String> renamed) {
        this.kit = kit;
        this.access = access;
        this.wrappers = wrappers;
        this.from = from;
        this.hidden = hidden;
        this.renamed = renamed;
    }

    /** The same, with other names for some more type variables. */
    TypeNames renaming(Map<Element, String> variables) {
        Map<Element, String> all = new HashMap<>(renamed);
        all.putAll(variables);
        return new TypeNames(kit, access, wrappers, from, hidden, all);
    }

    String nameOf(TypeVariable variable) {
        return nameOf(variable.asElement());
    }

    private String nameOf(Element variable) {
        return renamed.getOrDefault(variable, variable.getSimpleName().toString());
    }

    TypeName of(TypeMirror type) {
        return annotated.visit(type, null);
    }

    /**
     * A type as a member has it, with the annotations that it was declared with: javac puts types in the place of
     * type variables, or those variables themselves, and drops what stood on them.
     */
    TypeName of(TypeMirror type, TypeMirror written) {
        return annotated.visit(type, written);
    }

    List<TypeName> of(List<? extends TypeMirror> types) {
        return types.stream().map(this::of).toList();
    }

    /** The class alone, as it stands before a dot. */
    ClassName classOf(TypeElement type) {
        return visible(ClassName.get(type));
    }

    /**
     * A class of the wrapper's package by its full name, if its own means what an interface of the wrapper nests, as
     * {@code Entry} does in a {@code Map}. JavaPoet writes such a class shortly in any case, unless it seems to be of
     * no package.
     */
    ClassName visible(ClassName type) {
        ClassName top = type.topLevelClassName();
        if (from.isEmpty() || !top.packageName().equals(from) || !hidden.contains(top.simpleName())) {
            return type;
        }
        List<String> nested = type.simpleNames();
        return ClassName.get(
                "", from + "." + top.simpleName(), nested.subList(1, nested.size()).toArray(String[]::new));
    }

    /** Whether an array may be passed for another, whose elements are of a wider class. */
    boolean isOtherArray(TypeMirror given, TypeMirror formal) {
        return given instanceof ArrayType
                && formal instanceof ArrayType array
                && array.getComponentType().getKind() == TypeKind.DECLARED
                && kit.fits(given, kit.erasedBound(formal))
                && !of(kit.erasedBound(given)).equals(erased(formal));
    }

    /** Without generics, for the types that erasure leaves of variables too. */
    TypeName erased(TypeMirror type) {
        return of(kit.erasedBound(type));
    }

    TypeVariableName declaration(TypeParameterElement parameter) {
        return declaration(parameter, parameter.getBounds());
    }

    /** A variable of a method as a member: its bounds may name the service's types where its element does not. */
    TypeVariableName declaration(TypeVariable variable) {
        TypeParameterElement parameter = (TypeParameterElement) variable.asElement();
        return declaration(parameter, TypeKit.bounds(variable));
    }

    private TypeVariableName declaration(TypeParameterElement parameter, List<? extends TypeMirror> bounds) {
        List<? extends TypeMirror> written = parameter.getBounds();
        TypeName[] names = IntStream.range(0, bounds.size())
                .filter(i -> !isPlainObject(bounds.get(i)))
                .mapToObj(i -> of(bounds.get(i), written.size() == bounds.size() ? written.get(i) : null))
                .toArray(TypeName[]::new);
        return TypeVariableName.get(nameOf(parameter), names)
                .annotated(annotations(parameter.getAnnotationMirrors()));
    }

    private static boolean isPlainObject(TypeMirror bound) {
        return bound.getKind() == TypeKind.DECLARED
                && bound.getAnnotationMirrors().isEmpty()
                && ((TypeElement) ((DeclaredType) bound).asElement())
                        .getQualifiedName()
                        .contentEquals("java.lang.Object");
    }

    private List<AnnotationSpec> annotations(List<? extends AnnotationMirror> mirrors) {
        return AnnotationCopies.of(mirrors, access);
    }

    /** Walks the type as it was declared beside the type, as far as both have one shape. */
    private final class Annotated extends SimpleTypeVisitor14<TypeName, TypeMirror> {
        private TypeName with(TypeMirror type, TypeMirror written, TypeName name) {
            List<AnnotationSpec> specs = specs(type, written);
            return specs.isEmpty() ? name : name.annotated(specs);
        }

        private List<AnnotationSpec> specs(TypeMirror type, TypeMirror written) {
            List<AnnotationMirror> mirrors = new ArrayList<>();
            add(type.getAnnotationMirrors(), mirrors);
            if (written != null) {
                add(written.getAnnotationMirrors(), mirrors);
            }
            // On Eclipse's compiler a use of a variable has what stands on its declaration.
            mirrors.removeIf(mirror -> !Targets.isTypeUse(mirror));
            return annotations(mirrors);
        }

        // Each once: Eclipse's compiler puts what stands on a variable beside what stands on the type in its place.
        private static void add(List<? extends AnnotationMirror> more, List<AnnotationMirror> mirrors) {
            for (AnnotationMirror each : more) {
                if (mirrors.stream().noneMatch(known -> isSameKind(known, each))) {
                    mirrors.add(each);
                }
            }
        }

        private static boolean isSameKind(AnnotationMirror one, AnnotationMirror other) {
            return one.getAnnotationType().asElement().equals(other.getAnnotationType().asElement());
        }

        @Override
        protected TypeName defaultAction(TypeMirror type, TypeMirror written) {
            return TypeName.get(type);
        }

        @Override
        public TypeName visitPrimitive(PrimitiveType type, TypeMirror written) {
            // From a mirror without its annotations, which its own text may hold.
            return with(type, written, switch (type.getKind()) {
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
        public TypeName visitNoType(NoType type, TypeMirror written) {
            return TypeName.VOID;
        }

        @Override
        public TypeName visitDeclared(DeclaredType type, TypeMirror written) {
            ClassName raw = classOf((TypeElement) type.asElement());
            List<AnnotationSpec> specs = specs(type, written);
            TypeName outer = TypeKit.outer(type).map(TypeNames.this::of).orElse(null);
            if (outer instanceof ParameterizedTypeName parameterized) {
                return nested(parameterized, raw, type, written).annotated(specs);
            }
            ClassName name = specs.isEmpty() ? raw : raw.annotated(specs);
            return type.getTypeArguments().isEmpty()
                    ? name
                    : ParameterizedTypeName.get(name, arguments(type, written).toArray(TypeName[]::new));
        }

        private TypeName nested(
                ParameterizedTypeName outer, ClassName raw, DeclaredType type, TypeMirror written) {
            return type.getTypeArguments().isEmpty()
                    ? outer.nestedClass(raw.simpleName())
                    : outer.nestedClass(raw.simpleName(), arguments(type, written));
        }

        private List<TypeName> arguments(DeclaredType type, TypeMirror written) {
            List<? extends TypeMirror> arguments = type.getTypeArguments();
            List<? extends TypeMirror> beside =
                    written instanceof DeclaredType declared && declared.asElement().equals(type.asElement())
                            ? declared.getTypeArguments()
                            : List.of();
            return IntStream.range(0, arguments.size())
                    .mapToObj(i -> visit(arguments.get(i), i < beside.size() ? beside.get(i) : null))
                    .toList();
        }

        @Override
        public TypeName visitError(ErrorType type, TypeMirror written) {
            String name = type.asElement().getSimpleName().toString();
            if (!wrappers.containsKey(name)) {
                return ClassName.get("", name);
            }
            ClassName own = visible(wrappers.get(name));
            return type.getTypeArguments().isEmpty()
                    ? own
                    : ParameterizedTypeName.get(own, arguments(type, written).toArray(TypeName[]::new));
        }

        @Override
        public TypeName visitArray(ArrayType array, TypeMirror written) {
            TypeMirror component = written instanceof ArrayType beside ? beside.getComponentType() : null;
            return with(array, written, ArrayTypeName.of(visit(array.getComponentType(), component)));
        }

        @Override
        public TypeName visitTypeVariable(TypeVariable variable, TypeMirror written) {
            return with(
                    variable,
                    written,
                    TypeVariableName.get(nameOf(variable)));
        }

        @Override
        public TypeName visitWildcard(WildcardType wildcard, TypeMirror written) {
            TypeMirror upper = wildcard.getExtendsBound();
            TypeMirror lower = wildcard.getSuperBound();
            WildcardType beside = written instanceof WildcardType same ? same : wildcard;
            return with(
                    wildcard,
                    written,
                    lower != null
                            ? WildcardTypeName.supertypeOf(visit(lower, beside.getSuperBound()))
                            : WildcardTypeName.subtypeOf(
                                    upper == null ? ClassName.OBJECT : visit(upper, beside.getExtendsBound())));
        }
    }
}
