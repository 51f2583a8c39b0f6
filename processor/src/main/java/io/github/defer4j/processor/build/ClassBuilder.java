package io.github.defer4j.processor.build;

import static io.github.defer4j.processor.model.RuntimeTypes.GENERATED;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import io.github.defer4j.processor.bind.BoundComponent;
import io.github.defer4j.processor.bind.BoundService;
import io.github.defer4j.processor.environment.Access;
import io.github.defer4j.processor.environment.Env;
import io.github.defer4j.processor.model.SafeClass;
import io.github.defer4j.processor.model.SafeMethod;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;

/** Turns a bound service into the class that is printed. */
public final class ClassBuilder {

    private final BoundService bound;
    private final BoundComponent component;
    private final Env env;
    private final TypeElement service;
    private final TypeNames types;
    private final ClassName name;

    /**
     * @param name of the wrapper
     * @param wrappers all wrappers of this run, by simple name
     */
    public ClassBuilder(
            BoundService bound, BoundComponent component, ClassName name, Map<String, ClassName> wrappers) {
        this.bound = bound;
        this.component = component;
        this.env = bound.context().env();
        this.service = bound.context().service();
        this.types = new TypeNames(env.kit(), bound.context().access(), wrappers, name.packageName(), nested())
                .renaming(VariableNames.hidden(typeParameters()));
        this.name = name;
    }

    public SafeClass build() {
        List<TypeParameterElement> parameters = typeParameters();
        List<TypeVariableName> variables = parameters.stream().map(types::declaration).toList();
        VariableNames names = new VariableNames(env, variables);
        TypeName any = anyOf(parameters.size());
        List<SafeMethod> methods = bound.members().stream()
                .map(member -> new MethodBuilder(
                                bound, types.renaming(names.renamed(member)), types.visible(name), any)
                        .build(member))
                .toList();
        Outliner outliner = new Outliner(methods, !variables.isEmpty());
        return new SafeClass(
                name,
                topLevel(),
                types.classOf(service),
                // A private service has but a skeleton, which cannot name it.
                bound.context().access().toType(service) ? types.of(service.asType()) : ClassName.OBJECT,
                Access.isPublicType(service),
                annotations(),
                new ComponentBuilder(component, !variables.isEmpty()).build(),
                variables,
                bound.interfaces().stream().map(types::of).toList(),
                bound.interfaces().stream().anyMatch(each -> env.kit().isA(each, Serializable.class)),
                qualified(variables, methods),
                methods.stream().map(outliner::outlined).toList());
    }

    private TypeName anyOf(int parameters) {
        TypeName[] unbounded = Stream.generate(() -> WildcardTypeName.subtypeOf(Object.class))
                .limit(parameters)
                .toArray(TypeName[]::new);
        ClassName raw = types.visible(name);
        return parameters == 0 ? raw : ParameterizedTypeName.get(raw, unbounded);
    }

    private Element topLevel() {
        Element each = service;
        while (each.getEnclosingElement().getKind() != ElementKind.PACKAGE) {
            each = each.getEnclosingElement();
        }
        return each;
    }

    // An inner class sees the type variables of the classes around it.
    private List<TypeParameterElement> typeParameters() {
        List<TypeParameterElement> all = new ArrayList<>();
        for (Element each = service;
                each.getKind().isClass() || each.getKind().isInterface();
                each = each.getEnclosingElement()) {
            all.addAll(0, ((TypeElement) each).getTypeParameters());
            if (each.getModifiers().contains(Modifier.STATIC)) {
                break;
            }
        }
        return all;
    }

    private List<AnnotationSpec> annotations() {
        List<AnnotationSpec> all = new ArrayList<>();
        AnnotationCopies.deprecation(service, env.elements()).ifPresent(all::add);
        for (AnnotationMirror mirror : service.getAnnotationMirrors()) {
            String type = AnnotationCopies.nameOf(mirror);
            if (type.equals("org.jspecify.annotations.NullMarked")) {
                all.add(AnnotationCopies.copy(mirror));
            }
        }
        all.add(AnnotationSpec.builder(GENERATED).build());
        Set<String> suppressed = new Lints(bound).warnings();
        if (!suppressed.isEmpty()) {
            AnnotationSpec.Builder suppress = AnnotationSpec.builder(SuppressWarnings.class);
            suppressed.forEach(warning -> suppress.addMember("value", "$S", warning));
            all.add(suppress.build());
        }
        return all;
    }

    /** Names that mean something else inside the wrapper: its type variables and what its interfaces nest. */
    private Set<String> qualified(List<TypeVariableName> variables, List<SafeMethod> methods) {
        Set<String> names = new LinkedHashSet<>();
        variables.forEach(each -> names.add(each.name()));
        methods.forEach(method -> method.typeVariables().forEach(each -> names.add(each.name())));
        names.addAll(nested());
        return names;
    }

    private Set<String> nested() {
        Set<String> names = new LinkedHashSet<>();
        for (DeclaredType each : bound.interfaces()) {
            env.members().hierarchy(each).forEach(type -> ElementFilter.typesIn(type.getEnclosedElements())
                    .forEach(nested -> names.add(nested.getSimpleName().toString())));
        }
        return names;
    }
}
