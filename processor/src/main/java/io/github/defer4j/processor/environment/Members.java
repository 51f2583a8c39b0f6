package io.github.defer4j.processor.environment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/**
 * The members of a type in a fixed order: the class, its superclasses, then their interfaces.
 *
 * <p>{@code Elements.getAllMembers} has another order in each compiler, so the walk is our own. What has been found is
 * kept, which is right for one round: in the next one a type may have got the supertype that it lacked.
 */
public final class Members {
    private final Types types;
    private final TypeKit kit;
    private final Map<DeclaredType, Map<String, List<Method>>> methods = new HashMap<>();
    private final Map<DeclaredType, List<Field>> fields = new HashMap<>();
    private final Map<Method, ExecutableType> signatures = new HashMap<>();

    Members(Types types, TypeKit kit) {
        this.types = types;
        this.kit = kit;
    }

    /** A method as seen from a type. */
    public record Method(ExecutableElement element, DeclaredType site) {}

    /** A field as seen from a type. */
    public record Field(VariableElement element, DeclaredType site) {}

    /** All methods, overridden ones left out; private and unreachable ones included, so that they can be named. */
    public List<Method> methods(DeclaredType site) {
        return byName(site).values().stream().flatMap(Collection::stream).toList();
    }

    private Map<String, List<Method>> byName(DeclaredType site) {
        Map<String, List<Method>> known = methods.get(site);
        if (known != null) {
            return known;
        }
        Map<String, List<Method>> found = find(site);
        methods.put(site, found);
        return found;
    }

    private Map<String, List<Method>> find(DeclaredType site) {
        Map<String, List<Method>> found = new LinkedHashMap<>();
        for (TypeElement type : hierarchy(site)) {
            for (ExecutableElement method : methodsOf(type)) {
                boolean foreignStatic = type.getKind().isInterface()
                        && method.getModifiers().contains(Modifier.STATIC)
                        && !type.equals(site.asElement());
                if (!foreignStatic) {
                    addUnlessOverridden(
                            new Method(method, site),
                            found.computeIfAbsent(method.getSimpleName().toString(), name -> new ArrayList<>()));
                }
            }
        }
        return found;
    }

    // Compilers put what a record has without saying so in different places: here it comes last.
    private static List<ExecutableElement> methodsOf(TypeElement type) {
        List<ExecutableElement> methods = ElementFilter.methodsIn(type.getEnclosedElements());
        if (type.getKind() != ElementKind.RECORD) {
            return methods;
        }
        List<String> implied = Stream.concat(
                        type.getRecordComponents().stream().map(each -> each.getSimpleName() + "()"),
                        Stream.of("equals(Object)", "hashCode()", "toString()"))
                .toList();
        return methods.stream()
                .sorted(Comparator.comparingInt(method -> implied.indexOf(Show.signature(method))))
                .toList();
    }

    public List<Method> methods(TypeMirror of, String name) {
        List<Method> found = new ArrayList<>();
        for (DeclaredType site : kit.memberSites(of)) {
            byName(site).getOrDefault(name, List.of()).forEach(method -> addUnlessOverridden(method, found));
        }
        return found;
    }

    public Optional<Field> field(TypeMirror of, String name) {
        return fields(of).stream()
                .filter(field -> field.element().getSimpleName().contentEquals(name))
                .findFirst();
    }

    public List<Field> fields(TypeMirror of) {
        return kit.memberSites(of).stream().map(this::fields).flatMap(List::stream).toList();
    }

    private List<Field> fields(DeclaredType site) {
        return fields.computeIfAbsent(site, unknown -> hierarchy(site).stream()
                .flatMap(type -> ElementFilter.fieldsIn(type.getEnclosedElements()).stream())
                .map(field -> new Field(field, site))
                .toList());
    }

    public ExecutableType typeOf(Method method) {
        return signatures.computeIfAbsent(method, this::memberType);
    }

    private ExecutableType memberType(Method method) {
        // javac fails where such a class is on no class path, unless its kind has been asked for.
        method.element().getThrownTypes().forEach(TypeMirror::getKind);
        return (ExecutableType) types.asMemberOf(declaring(method), method.element());
    }

    // Of several interfaces with such a method, Eclipse takes the first one that it comes upon.
    private DeclaredType declaring(Method method) {
        DeclaredType owner = (DeclaredType) method.element().getEnclosingElement().asType();
        return isFromInterface(method)
                ? kit.superType(method.site(), owner).orElse(method.site())
                : method.site();
    }

    /** Whether one of the two implements or overrides the other in a type that has both. */
    public boolean isSame(Method one, Method other) {
        if (!one.element().getSimpleName().equals(other.element().getSimpleName())) {
            return false;
        }
        return isOverrideEquivalent(typeOf(one), typeOf(other));
    }

    /** Whether a class with the one can implement the other by it: the same signature, or its erasure (JLS 8.4.2). */
    public boolean isSubsignature(Method one, Method other) {
        ExecutableType own = typeOf(one);
        ExecutableType wanted = typeOf(other);
        return types.isSubsignature(own, wanted) || isErasure(own, wanted);
    }

    private boolean isOverrideEquivalent(ExecutableType one, ExecutableType other) {
        return types.isSubsignature(one, other)
                || types.isSubsignature(other, one)
                || isErasure(one, other)
                || isErasure(other, one);
    }

    // JLS 8.4.2; to Eclipse a generic method and one without variables are two.
    private boolean isErasure(ExecutableType plain, ExecutableType generic) {
        List<? extends TypeMirror> erased =
                generic.getParameterTypes().stream().map(types::erasure).toList();
        return plain.getTypeVariables().isEmpty()
                && !generic.getTypeVariables().isEmpty()
                && erased.size() == plain.getParameterTypes().size()
                && IntStream.range(0, erased.size())
                        .allMatch(i -> types.isSameType(plain.getParameterTypes().get(i), erased.get(i)));
    }

    private void addUnlessOverridden(Method method, List<Method> found) {
        for (int i = 0; i < found.size(); i++) {
            Method known = found.get(i);
            if (overrides(known, method)) {
                if (isBetterReturn(known, method)) {
                    found.set(i, method);
                }
                return;
            }
        }
        found.add(method);
    }

    private boolean overrides(Method known, Method method) {
        return !known.element().getModifiers().contains(Modifier.PRIVATE)
                && known.element().getParameters().size() == method.element().getParameters().size()
                && isOverrideEquivalent(typeOf(known), typeOf(method));
    }

    // Two interfaces may give one method with different results; an implementation has the narrower one.
    private boolean isBetterReturn(Method known, Method method) {
        if (!isFromInterface(known) || !isFromInterface(method)) {
            return false;
        }
        ExecutableType better = typeOf(method);
        TypeMirror narrow = better.getReturnType();
        TypeMirror wide = result(typeOf(known), better.getTypeVariables());
        return !types.isSameType(narrow, wide)
                && kit.isReference(narrow)
                && kit.isReference(wide)
                && isNarrower(narrow, wide);
    }

    // Also if it fits by an unchecked conversion only (JLS 8.4.5).
    private boolean isNarrower(TypeMirror narrow, TypeMirror wide) {
        return types.isSubtype(narrow, wide)
                || types.isAssignable(narrow, wide) && !types.isAssignable(wide, narrow);
    }

    // Each of two generic methods has variables of its own; results compare with one set of them (JLS 8.4.5).
    private TypeMirror result(ExecutableType type, List<? extends TypeVariable> variables) {
        List<? extends TypeVariable> own = type.getTypeVariables();
        return own.size() == variables.size()
                ? Substitution.renaming(types, own, variables).apply(type.getReturnType())
                : type.getReturnType();
    }

    private static boolean isFromInterface(Method method) {
        return method.element().getEnclosingElement().getKind().isInterface();
    }

    /** The type's own element, its superclasses, then all interfaces, each once. */
    public List<TypeElement> hierarchy(DeclaredType site) {
        Map<String, TypeElement> found = new LinkedHashMap<>();
        for (Element each = site.asElement(); each != null; each = superclass((TypeElement) each)) {
            add(found, (TypeElement) each);
        }
        List<TypeElement> classes = List.copyOf(found.values());
        classes.forEach(each -> addInterfaces(found, each));
        if (site.asElement().getKind().isInterface()) {
            add(found, (TypeElement) types.asElement(kit.type(Object.class)));
        }
        return List.copyOf(found.values());
    }

    /** What all types of the hierarchy extend and implement; those that do not exist are no part of it. */
    public Stream<TypeMirror> supertypes(DeclaredType site) {
        List<TypeMirror> all = new ArrayList<>();
        for (TypeElement each : hierarchy(site)) {
            all.add(each.getSuperclass());
            all.addAll(each.getInterfaces());
        }
        return all.stream();
    }

    private static Element superclass(TypeElement type) {
        TypeMirror superclass = type.getSuperclass();
        return superclass.getKind() == TypeKind.DECLARED ? ((DeclaredType) superclass).asElement() : null;
    }

    private static void addInterfaces(Map<String, TypeElement> found, TypeElement type) {
        for (TypeMirror each : type.getInterfaces()) {
            if (each.getKind() == TypeKind.DECLARED) {
                TypeElement element = (TypeElement) ((DeclaredType) each).asElement();
                if (add(found, element)) {
                    addInterfaces(found, element);
                }
            }
        }
    }

    private static boolean add(Map<String, TypeElement> found, TypeElement type) {
        boolean usable = type.getKind() != ElementKind.OTHER;
        return usable && found.putIfAbsent(type.getQualifiedName().toString(), type) == null;
    }
}
