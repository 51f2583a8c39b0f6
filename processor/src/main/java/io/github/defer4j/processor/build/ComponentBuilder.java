package io.github.defer4j.processor.build;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import io.github.defer4j.processor.bind.BoundComponent;
import io.github.defer4j.processor.model.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;

/** Writes down what a container wants to see on the wrapper. */
final class ComponentBuilder {
    private static final String CONTEXT = "jakarta.enterprise.context";

    private final BoundComponent bound;
    private final boolean isGeneric;

    ComponentBuilder(BoundComponent bound, boolean isGeneric) {
        this.bound = bound;
        this.isGeneric = isGeneric;
    }

    Component build() {
        return switch (bound.model()) {
            case DEFAULT -> Component.NONE;
            case SPRING -> spring();
            case JSR330 -> injected("javax.inject");
            case JAKARTA -> injected("jakarta.inject");
            case CDI -> cdi();
        };
    }

    // Open, as aspects may be woven by a subclass.
    private Component spring() {
        List<AnnotationSpec> onType = new ArrayList<>();
        AnnotationSpec component = plain("org.springframework.stereotype", "Component");
        onType.add(
                bound.name().isEmpty()
                        ? component
                        : component.toBuilder().addMember("value", "$S", bound.name()).build());
        onType.add(plain("org.springframework.context.annotation", "Primary"));
        onType.addAll(copies(bound.scope().stream()));
        onType.addAll(copies(bound.qualifiers().stream()));
        onType.addAll(copies(bound.conditions().stream()));
        return new Component(onType, List.of(), List.of(), true, false);
    }

    private Component injected(String from) {
        return new Component(
                copies(bound.scope().stream()), List.of(plain(from, "Inject")), List.of(), false, false);
    }

    // A selected alternative is injected where the service would be as well. A generic bean must be dependent.
    private Component cdi() {
        Optional<AnnotationSpec> same = bound.scope().map(AnnotationCopies::copy);
        List<AnnotationSpec> onType = new ArrayList<>();
        onType.add(plain("jakarta.enterprise.inject", "Alternative"));
        onType.add(AnnotationSpec.builder(ClassName.get("jakarta.annotation", "Priority"))
                .addMember("value", "$L", bound.priority())
                .build());
        onType.add(same.orElseGet(() -> plain(CONTEXT, isGeneric ? "Dependent" : "ApplicationScoped")));
        bound.qualifiers().forEach(qualifier -> onType.add(qualifier(qualifier)));
        boolean isProxied = same.isEmpty() && !isGeneric;
        return new Component(
                onType,
                List.of(plain("jakarta.inject", "Inject")),
                // By its name, a bean is looked up where the name is written only; here the type says which it is.
                copies(bound.qualifiers().stream().filter(qualifier -> !BoundComponent.isName(qualifier))),
                isProxied,
                isProxied);
    }

    private AnnotationSpec qualifier(AnnotationMirror mirror) {
        AnnotationSpec copy = AnnotationCopies.copy(mirror);
        return BoundComponent.isName(mirror) && copy.members().isEmpty()
                ? copy.toBuilder().addMember("value", "$S", bound.name()).build()
                : copy;
    }

    private static List<AnnotationSpec> copies(Stream<AnnotationMirror> mirrors) {
        return mirrors.map(AnnotationCopies::copy).toList();
    }

    private static AnnotationSpec plain(String from, String name) {
        return AnnotationSpec.builder(ClassName.get(from, name)).build();
    }
}
