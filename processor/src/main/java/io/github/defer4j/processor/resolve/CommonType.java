package io.github.defer4j.processor.resolve;

import io.github.defer4j.processor.environment.Env;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The least type that takes several, as far as it can be written down (JLS 4.10.4). */
final class CommonType {
    private final Env env;

    CommonType(Env env) {
        this.env = env;
    }

    /**
     * One of the types, a superclass, or the one interface that they share; of several interfaces Java would take
     * all, and no one says it.
     *
     * @param upper what the type must be below, too
     */
    TypeMirror of(List<TypeMirror> types, List<TypeMirror> upper) {
        return Stream.<Supplier<Stream<TypeMirror>>>of(
                        types::stream,
                        () -> superclasses(types.get(0)),
                        () -> types.stream().flatMap(each -> shared(each, types)),
                        () -> superclasses(types.get(0)).flatMap(each -> shared(each, types)),
                        () -> sharedInterface(types).stream(),
                        upper::stream)
                .flatMap(Supplier::get)
                .filter(each -> takesAll(each, types) && upper.stream().allMatch(bound -> env.kit().fits(each, bound)))
                .findFirst()
                .orElseGet(() -> env.kit().type(Object.class));
    }

    private boolean takesAll(TypeMirror wide, List<TypeMirror> types) {
        return types.stream().allMatch(each -> env.types().isSubtype(each, wide));
    }

    private Stream<TypeMirror> superclasses(TypeMirror type) {
        TypeMirror any = env.kit().type(Object.class);
        return Stream.iterate(
                        Optional.of(type),
                        Optional::isPresent,
                        each -> env.types().directSupertypes(each.get()).stream()
                                .findFirst()
                                .map(TypeMirror.class::cast))
                .map(Optional::get)
                .filter(each -> !env.types().isSameType(each, any) && !isInterface(each));
    }

    private static boolean isInterface(TypeMirror type) {
        return type instanceof DeclaredType declared && declared.asElement().getKind().isInterface();
    }

    private Optional<TypeMirror> sharedInterface(List<TypeMirror> types) {
        // Compilers do not agree on the interfaces of arrays.
        if (types.stream().anyMatch(each -> each.getKind() == TypeKind.ARRAY)) {
            return Optional.empty();
        }
        List<TypeMirror> common = supertypes(types.get(0))
                .filter(CommonType::isInterface)
                .flatMap(each -> shared(each, types))
                .toList();
        List<TypeMirror> least = common.stream()
                .filter(each -> common.stream().noneMatch(other -> isStrictlyBelow(other, each)))
                .toList();
        return least.stream()
                .findFirst()
                .filter(first -> least.stream().allMatch(each -> env.types().isSameType(each, first)));
    }

    private boolean isStrictlyBelow(TypeMirror narrow, TypeMirror wide) {
        return env.types().isSubtype(narrow, wide) && !env.types().isSubtype(wide, narrow);
    }

    private Stream<TypeMirror> supertypes(TypeMirror type) {
        return Stream.concat(
                Stream.of(type), env.types().directSupertypes(type).stream().flatMap(this::supertypes));
    }

    /** The class with the type arguments that all have; {@code List<?>} for lists of strings and of numbers. */
    private Stream<TypeMirror> shared(TypeMirror type, List<TypeMirror> types) {
        if (!(type instanceof DeclaredType generic)) {
            return Stream.empty();
        }
        List<DeclaredType> all = new ArrayList<>();
        types.forEach(each -> env.kit().superType(each, generic).ifPresent(all::add));
        int count = generic.getTypeArguments().size();
        if (all.size() < types.size() || all.stream().anyMatch(each -> each.getTypeArguments().size() != count)) {
            return Stream.empty();
        }
        TypeMirror[] arguments = IntStream.range(0, count)
                .mapToObj(i -> argument(all.stream().map(each -> each.getTypeArguments().get(i)).toList()))
                .toArray(TypeMirror[]::new);
        return Stream.of(env.types().getDeclaredType((TypeElement) generic.asElement(), arguments));
    }

    private TypeMirror argument(List<? extends TypeMirror> given) {
        TypeMirror first = given.get(0);
        return given.stream().allMatch(each -> env.types().isSameType(each, first))
                ? first
                : env.types().getWildcardType(null, null);
    }
}
