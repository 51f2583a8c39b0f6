package io.github.defer4j.processor.bind;

import io.github.defer4j.processor.diagnostic.Finding;
import io.github.defer4j.processor.diagnostic.Place;
import io.github.defer4j.processor.diagnostic.Problem;
import io.github.defer4j.processor.diagnostic.Similar;
import io.github.defer4j.processor.environment.Env;
import io.github.defer4j.processor.environment.MetaAnnotations;
import io.github.defer4j.processor.environment.Show;
import io.github.defer4j.processor.read.ServiceMark;
import io.github.defer4j.processor.read.Written;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Finds out how a container makes the wrapper of a service. The wrapper reads fields of the service, so it must hold
 * the service itself: a service of which a container hands out proxies only is a mistake.
 */
public final class ComponentBinder {
    private static final String SPRING_COMPONENT = "org.springframework.stereotype.Component";
    private static final String SPRING_PRIMARY = "org.springframework.context.annotation.Primary";
    private static final String SPRING_SCOPE = "org.springframework.context.annotation.Scope";
    private static final String SPRING_CONDITION = "org.springframework.context.annotation.Conditional";
    private static final String SPRING_LAZY = "org.springframework.context.annotation.Lazy";
    private static final String SPRING_QUALIFIER = "org.springframework.beans.factory.annotation.Qualifier";
    private static final String DEPENDENT = "jakarta.enterprise.context.Dependent";
    private static final String NORMAL_SCOPE = "jakarta.enterprise.context.NormalScope";
    private static final String ALTERNATIVE = "jakarta.enterprise.inject.Alternative";
    private static final String PRIORITY = "jakarta.annotation.Priority";
    private static final String STEREOTYPE = "jakarta.enterprise.inject.Stereotype";
    private static final List<String> QUALIFIERS = List.of("javax.inject.Qualifier", "jakarta.inject.Qualifier");
    private static final List<String> SCOPES =
            List.of("javax.inject.Scope", "jakarta.inject.Scope", "com.google.inject.ScopeAnnotation");

    private final Env env;
    private final TypeElement service;
    private final Optional<Written> written;
    private final Place place;

    /** Where the model is said. */
    private final Place setting;

    public ComponentBinder(Env env, TypeElement service, ServiceMark mark) {
        this.env = env;
        this.service = service;
        this.written = mark.componentModel().filter(model -> !model.text().isEmpty());
        this.place = written.map(Written::place)
                .orElseGet(() -> Place.of(service, "type " + Show.type(service)));
        this.setting = written.map(Written::place)
                .orElseGet(() -> Place.ofOption(service, Env.COMPONENT_MODEL, env.componentModel()));
    }

    /** The component, which is none after a mistake, or the mistake. */
    public record Outcome(BoundComponent component, Optional<Finding> mistake) {
        private static Outcome wrong(Finding mistake) {
            return new Outcome(BoundComponent.NONE, Optional.of(mistake));
        }
    }

    /**
     * @param isStatic whether the wrapper has static methods only
     */
    public Outcome bind(boolean isStatic) {
        String text = written.map(Written::text).orElse(env.componentModel());
        Optional<ComponentModel> model = ComponentModel.of(text);
        if (model.isEmpty()) {
            return Outcome.wrong(Finding.of(Problem.UNKNOWN_MODEL, setting, text)
                    .withSuggestions(Similar.to(text, ComponentModel.texts())));
        }
        if (model.get() == ComponentModel.DEFAULT || isStatic && written.isEmpty()) {
            return new Outcome(BoundComponent.NONE, Optional.empty());
        }
        return mistake(model.get(), isStatic)
                .map(Outcome::wrong)
                .orElseGet(() -> new Outcome(component(model.get()), Optional.empty()));
    }

    private Optional<Finding> mistake(ComponentModel model, boolean isStatic) {
        Optional<String> missing = model.needed().stream()
                .filter(name -> env.elements().getTypeElement(name) == null)
                .findFirst();
        if (missing.isPresent()) {
            return Optional.of(Finding.of(Problem.MODEL_WITHOUT_CLASSES, setting, model.text(), missing.get()));
        }
        if (isStatic) {
            return Optional.of(Finding.of(Problem.STATIC_COMPONENT, place, Show.type(service)));
        }
        if (model == ComponentModel.CDI && service.getKind().isInterface()) {
            return Optional.of(Finding.of(Problem.INTERFACE_COMPONENT, place, Show.type(service)));
        }
        return proxied(model).or(() -> disputed(model));
    }

    // What would make two beans the first choice, or the wrapper one without a service.
    private Optional<Finding> disputed(ComponentModel model) {
        if (model == ComponentModel.SPRING && has(SPRING_PRIMARY)) {
            return Optional.of(Finding.of(
                    Problem.DISPUTED_SERVICE,
                    place,
                    Show.type(service),
                    "@Primary",
                    "remove @Primary from the service: its wrapper has it"));
        }
        if (model == ComponentModel.CDI && has(ALTERNATIVE) && !has(PRIORITY)) {
            return Optional.of(Finding.of(
                    Problem.DISPUTED_SERVICE,
                    place,
                    Show.type(service),
                    "@Alternative without @Priority",
                    "give it a @Priority: its wrapper has the next higher one"));
        }
        return Optional.empty();
    }

    private boolean has(String annotation) {
        return own().anyMatch(mirror -> MetaAnnotations.is(mirror, List.of(annotation)));
    }

    private Optional<Finding> proxied(ComponentModel model) {
        Optional<AnnotationMirror> proxied = model == ComponentModel.CDI
                ? cdiScope().filter(mirror -> MetaAnnotations.is(mirror, List.of(NORMAL_SCOPE)))
                : own().filter(mirror -> model == ComponentModel.SPRING && isProxiedBySpring(mirror)).findFirst();
        String advice = model == ComponentModel.CDI
                ? "make the service @Dependent: its wrapper is @ApplicationScoped"
                : "set proxyMode = ScopedProxyMode.NO: the wrapper has the same scope";
        return proxied.map(mirror -> Finding.of(
                Problem.PROXIED_SERVICE,
                place,
                Show.type(service),
                "@" + mirror.getAnnotationType().asElement().getSimpleName(),
                advice));
    }

    // Also of @RequestScope and the like, which have the mode as an attribute of their own.
    private boolean isProxiedBySpring(AnnotationMirror mirror) {
        return MetaAnnotations.find(mirror, List.of(SPRING_SCOPE)).stream()
                .flatMap(scope -> Stream.of(mirror, scope))
                .flatMap(each -> env.elements().getElementValuesWithDefaults(each).entrySet().stream())
                .filter(member -> member.getKey().getSimpleName().contentEquals("proxyMode"))
                .findFirst()
                .filter(member -> member.getValue().getValue() instanceof Element mode
                        && !mode.getSimpleName().contentEquals("DEFAULT")
                        && !mode.getSimpleName().contentEquals("NO"))
                .isPresent();
    }

    private BoundComponent component(ComponentModel model) {
        return switch (model) {
            case DEFAULT -> BoundComponent.NONE;
            case SPRING -> new BoundComponent(
                    model,
                    first(List.of(SPRING_SCOPE)),
                    own().filter(this::isSpringQualifier).toList(),
                    springName(),
                    0,
                    own().filter(mirror -> MetaAnnotations.is(mirror, List.of(SPRING_CONDITION, SPRING_LAZY)))
                            .toList());
            // Guice and Dagger take qualifiers from injection points only.
            case JSR330, JAKARTA -> new BoundComponent(model, first(SCOPES), List.of(), "", 0, List.of());
            case CDI -> new BoundComponent(
                    model,
                    cdiScope()
                            .flatMap(ComponentBinder::withoutStereotype)
                            .filter(scope -> !MetaAnnotations.nameOf(scope).equals(DEPENDENT)),
                    own().filter(mirror -> MetaAnnotations.is(mirror, QUALIFIERS)).toList(),
                    cdiName(),
                    cdiPriority(),
                    List.of());
        };
    }

    // Two services of one simple name have names of their own, and so must their wrappers.
    private String springName() {
        return own().filter(mirror ->
                        BoundComponent.isName(mirror) || MetaAnnotations.is(mirror, List.of(SPRING_COMPONENT)))
                .flatMap(mirror -> mirror.getElementValues().entrySet().stream())
                .filter(member -> member.getKey().getSimpleName().contentEquals("value"))
                .map(member -> member.getValue().getValue())
                .filter(name -> name instanceof String text && !text.isBlank())
                .map(name -> name + env.suffix())
                .findFirst()
                .orElse("");
    }

    // As Weld does it: an abbreviation stays as it is.
    private String cdiName() {
        String name = service.getSimpleName().toString();
        boolean isAbbreviation = name.length() > 1
                && Character.isUpperCase(name.charAt(0))
                && Character.isUpperCase(name.charAt(1));
        return isAbbreviation ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    // A service that is an alternative itself has a priority already, perhaps by its stereotype.
    private int cdiPriority() {
        return own()
                .flatMap(mirror -> MetaAnnotations.find(mirror, List.of(PRIORITY)).stream())
                .flatMap(priority -> priority.getElementValues().values().stream())
                .map(value -> (int) value.getValue())
                .map(own -> own == Integer.MAX_VALUE ? own : Math.max(own + 1, 1))
                .findFirst()
                .orElse(1);
    }

    // A name would give the wrapper the name of the service.
    private boolean isSpringQualifier(AnnotationMirror mirror) {
        return !BoundComponent.isName(mirror)
                && (MetaAnnotations.is(mirror, List.of(SPRING_QUALIFIER)) || MetaAnnotations.is(mirror, QUALIFIERS));
    }

    private Optional<AnnotationMirror> first(List<String> wanted) {
        return own().filter(mirror -> MetaAnnotations.is(mirror, wanted)).findFirst();
    }

    /** As CDI looks for it: what the class says, then what it inherits, then what its stereotypes say. */
    private Optional<AnnotationMirror> cdiScope() {
        Stream<AnnotationMirror> written = service.getAnnotationMirrors().stream().map(AnnotationMirror.class::cast);
        return Stream.concat(Stream.concat(written, own()).filter(mirror -> !isStereotype(mirror)), own())
                .filter(ComponentBinder::isScope)
                .findFirst();
    }

    private static Optional<AnnotationMirror> withoutStereotype(AnnotationMirror scope) {
        return !isStereotype(scope)
                ? Optional.of(scope)
                : scope.getAnnotationType().asElement().getAnnotationMirrors().stream()
                        .filter(ComponentBinder::isScope)
                        .flatMap(inner -> withoutStereotype(inner).stream())
                        .findFirst();
    }

    private static boolean isStereotype(AnnotationMirror mirror) {
        return MetaAnnotations.is(mirror, List.of(STEREOTYPE));
    }

    private static boolean isScope(AnnotationMirror mirror) {
        return MetaAnnotations.is(mirror, List.of(NORMAL_SCOPE)) || MetaAnnotations.is(mirror, SCOPES);
    }

    /** The annotations of the class, also those that it inherits. */
    private Stream<AnnotationMirror> own() {
        return env.elements().getAllAnnotationMirrors(service).stream().map(AnnotationMirror.class::cast);
    }
}
