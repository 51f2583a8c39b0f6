package io.github.defer4j.processor.resolve;

import io.github.defer4j.processor.diagnostic.Similar;
import io.github.defer4j.processor.environment.Access;
import io.github.defer4j.processor.environment.Env;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;

/**
 * Type names as the service's own source would mean them (JLS 6.4.1), but for its imports, which no processor
 * sees: nested types, {@code @SafeWrapper(imports)}, the package, {@code java.lang}, full names.
 */
final class TypeLookup {
    private final Env env;

    TypeLookup(Env env) {
        this.env = env;
    }

    Optional<TypeElement> simple(String name, Scope scope) {
        return nestedIn(scope.home(), name)
                .or(() -> scope.imports().stream()
                        .filter(type -> type.getSimpleName().contentEquals(name))
                        .findFirst())
                .or(() -> qualified(packageOf(scope.home()), name))
                .or(() -> qualified("java.lang", name));
    }

    /** A full name; a package needs no further proof than that a type is in it. */
    Optional<TypeElement> qualified(String prefix, String name) {
        return Optional.ofNullable(env.elements().getTypeElement(prefix.isEmpty() ? name : prefix + "." + name));
    }

    Optional<TypeElement> member(TypeElement type, String name) {
        for (TypeElement each : env.members().hierarchy((DeclaredType) type.asType())) {
            for (TypeElement nested : ElementFilter.typesIn(each.getEnclosedElements())) {
                if (nested.getSimpleName().contentEquals(name)) {
                    return Optional.of(nested);
                }
            }
        }
        return Optional.empty();
    }

    /** Simple names to suggest. */
    Set<String> known(Scope scope) {
        Set<String> names = new LinkedHashSet<>();
        scope.imports().forEach(type -> names.add(type.getSimpleName().toString()));
        for (Element each = scope.home(); each.getKind() != ElementKind.PACKAGE; each = each.getEnclosingElement()) {
            names.add(each.getSimpleName().toString());
            ElementFilter.typesIn(each.getEnclosedElements())
                    .forEach(type -> names.add(type.getSimpleName().toString()));
        }
        List.of("System", "Math", "Thread", "Objects", "String").forEach(names::add);
        return names;
    }

    /** Full names of types like the one that a path begins with, where either its package or its own name is misspelt. */
    List<String> alike(List<String> names) {
        for (int i = 1; i < names.size(); i++) {
            if (Character.isUpperCase(names.get(i).codePointAt(0))) {
                String home = String.join(".", names.subList(0, i));
                String type = names.get(i);
                List<String> neighbours = inPackage(home, type);
                return neighbours.isEmpty()
                        ? Similar.to(home, packagesWith(type)).stream().map(each -> each + "." + type).toList()
                        : neighbours;
            }
        }
        return List.of();
    }

    private List<String> inPackage(String home, String type) {
        PackageElement found = env.elements().getPackageElement(home);
        List<String> names = found == null
                ? List.of()
                : ElementFilter.typesIn(found.getEnclosedElements()).stream()
                        .map(each -> each.getSimpleName().toString())
                        .toList();
        return Similar.to(type, names).stream()
                .filter(each -> qualified(home, each).filter(Access::isPublicType).isPresent())
                .map(each -> home + "." + each)
                .toList();
    }

    // For Java 8, which has no modules, compilers tell of none.
    private List<String> packagesWith(String type) {
        return env.elements().getAllModuleElements().stream()
                .flatMap(module -> ElementFilter.packagesIn(module.getEnclosedElements()).stream())
                .map(each -> each.getQualifiedName().toString())
                .filter(each -> qualified(each, type).isPresent())
                .toList();
    }

    private Optional<TypeElement> nestedIn(TypeElement home, String name) {
        for (Element each = home; each.getKind() != ElementKind.PACKAGE; each = each.getEnclosingElement()) {
            if (each.getSimpleName().contentEquals(name)) {
                return Optional.of((TypeElement) each);
            }
            Optional<TypeElement> nested = member((TypeElement) each, name);
            if (nested.isPresent()) {
                return nested;
            }
        }
        return Optional.empty();
    }

    private String packageOf(TypeElement type) {
        PackageElement owner = env.elements().getPackageOf(type);
        return owner.getQualifiedName().toString();
    }
}
