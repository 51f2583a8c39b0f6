package io.github.defer4j.processor.read;

import io.github.defer4j.processor.diagnostic.Finding;
import io.github.defer4j.processor.diagnostic.Place;
import io.github.defer4j.processor.diagnostic.Problem;
import io.github.defer4j.processor.diagnostic.Similar;
import io.github.defer4j.processor.environment.Show;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Finds our annotations on an element, those in composed annotations in their place. */
final class Composition {
    private final Element element;
    private final String where;
    private final Map<String, Filler> context;
    private final List<Applied> applied = new ArrayList<>();
    private final List<Finding> mistakes = new ArrayList<>();
    private boolean readable = true;

    /**
     * @param where the element in words
     * @param context what all strings may name: the method and its class
     */
    Composition(Element element, String where, Map<String, Filler> context) {
        this.element = element;
        this.where = where;
        this.context = context;
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            for (AnnotationMirror each : opened(mirror)) {
                add(each, new Use(each, List.of(), context));
            }
        }
    }

    /** In the order of the compiler: repeated ones where the first of them stands. */
    List<Applied> applied() {
        return mistakes.isEmpty() ? applied : List.of();
    }

    List<Finding> mistakes() {
        return mistakes;
    }

    /** False if the compiler could not evaluate an attribute of a composed annotation. */
    boolean isReadable() {
        return readable;
    }

    /**
     * One of our annotations.
     *
     * @param shown the annotation on the element, which is this one or has brought it
     */
    record Applied(AnnotationMirror mirror, AnnotationMirror shown, Map<String, Filler> fillers, List<String> through) {
        boolean isComposed() {
            return mirror != shown;
        }

        boolean is(String name) {
            return nameOf(mirror).equals(name);
        }

        boolean isLike(Applied other) {
            return is(nameOf(other.mirror()));
        }
    }

    /** How an annotation has got here. */
    private record Use(AnnotationMirror shown, List<TypeElement> path, Map<String, Filler> fillers) {}

    /** Whether one of our annotations stands on this annotation type, or on one that does. */
    static boolean isComposed(TypeElement annotation) {
        return isComposed(annotation, new HashSet<>());
    }

    private static boolean isComposed(TypeElement annotation, Set<TypeElement> seen) {
        return !isOfJava(annotation)
                && seen.add(annotation)
                && annotation.getAnnotationMirrors().stream()
                        .flatMap(mirror -> opened(mirror).stream())
                        .anyMatch(mirror -> isMark(mirror) || isComposed(typeOf(mirror), seen));
    }

    private static boolean isOfJava(TypeElement annotation) {
        return annotation.getQualifiedName().toString().startsWith("java.lang.");
    }

    static boolean isMark(AnnotationMirror mirror) {
        return MarkReader.MARKS.contains(nameOf(mirror));
    }

    private void add(AnnotationMirror mirror, Use use) {
        if (isMark(mirror)) {
            List<String> through = use.path().stream().map(Show::type).toList();
            applied.add(new Applied(mirror, use.shown(), use.fillers(), through));
            return;
        }
        TypeElement type = typeOf(mirror);
        if (!isComposed(type)) {
            return;
        }
        if (use.path().contains(type)) {
            String circle = Stream.concat(use.path().stream(), Stream.of(type))
                    .map(each -> "@" + Show.type(each))
                    .collect(Collectors.joining(" -> "));
            mistakes.add(Finding.of(Problem.COMPOSED_CIRCLE, placeOf(use.shown()), Show.type(type), circle));
            return;
        }
        List<TypeElement> path = Stream.concat(use.path().stream(), Stream.of(type)).toList();
        Use inner = new Use(use.shown(), path, attributes(mirror, use));
        for (AnnotationMirror meta : type.getAnnotationMirrors()) {
            opened(meta).forEach(each -> add(each, inner));
        }
    }

    private Place placeOf(AnnotationMirror shown) {
        return new Place(element, Optional.of(shown), Optional.empty(), Place.Origin.COMPOSED, MarkText.of(shown) + " on " + where);
    }

    // Defaults too. A text may itself have placeholders, for the attributes of the annotation that it stands on.
    private Map<String, Filler> attributes(AnnotationMirror mirror, Use use) {
        Map<String, Filler> all = new HashMap<>(context);
        for (ExecutableElement attribute : ElementFilter.methodsIn(typeOf(mirror).getEnclosedElements())) {
            AnnotationValue written = mirror.getElementValues().get(attribute);
            AnnotationValue value = written == null ? attribute.getDefaultValue() : written;
            // Left out without a default, or a constant that does not exist: the compiler says so itself.
            if (value == null || Filler.isUnreadable(value)) {
                readable = false;
            } else {
                all.put(attribute.getSimpleName().toString(), filled(Filler.of(value), mirror, use));
            }
        }
        return all;
    }

    private Filler filled(Filler filler, AnnotationMirror mirror, Use use) {
        if (filler instanceof Filler.Many many) {
            return new Filler.Many(many.items().stream()
                    .map(item -> filled(item, mirror, use))
                    .flatMap(item -> item instanceof Filler.Many inner ? inner.items().stream() : Stream.of(item))
                    .toList());
        }
        if (!(filler instanceof Filler.Text text)) {
            return filler;
        }
        Optional<Filler> whole = Template.whole(text.plain(), use.fillers());
        if (whole.isPresent()) {
            return whole.get();
        }
        Template.Filled filled = Template.text(text.plain(), use.fillers(), !use.path().isEmpty());
        filled.flaw().ifPresent(flaw -> mistakes.add(Finding.of(
                        Problem.UNKNOWN_PLACEHOLDER, placeIn(mirror, use), flaw.name(), Show.type(last(use)))
                .withSuggestions(Similar.to(flaw.name(), use.fillers().keySet()))
                .at(new Finding.Excerpt(text.plain(), flaw.begin(), flaw.end()))));
        return new Filler.Text(filled.text());
    }

    private Place placeIn(AnnotationMirror mirror, Use use) {
        String label = inside(mirror, Show.type(last(use)), use.shown(), where);
        return new Place(element, Optional.of(use.shown()), Optional.empty(), Place.Origin.COMPOSED, label);
    }

    private static TypeElement last(Use use) {
        return use.path().get(use.path().size() - 1);
    }

    /** An annotation in a composed one, and the use that has brought it, as messages name them. */
    static String inside(AnnotationMirror mirror, String home, AnnotationMirror shown, String where) {
        return MarkText.of(mirror) + " in annotation " + home + ", used as " + MarkText.of(shown) + " on " + where;
    }

    /** The annotation itself, or those in it if it is what a repeated annotation is put into. */
    static List<AnnotationMirror> opened(AnnotationMirror mirror) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> each :
                mirror.getElementValues().entrySet()) {
            if (each.getKey().getSimpleName().contentEquals("value") && each.getValue().getValue() instanceof List<?> items) {
                List<AnnotationMirror> inner = items.stream()
                        .map(item -> ((AnnotationValue) item).getValue())
                        .filter(AnnotationMirror.class::isInstance)
                        .map(AnnotationMirror.class::cast)
                        .filter(item -> isContained(item, typeOf(mirror)))
                        .toList();
                return inner.isEmpty() ? List.of(mirror) : inner;
            }
        }
        return List.of(mirror);
    }

    private static boolean isContained(AnnotationMirror item, TypeElement container) {
        return typeOf(item).getAnnotationMirrors().stream()
                .filter(mirror -> nameOf(mirror).equals("java.lang.annotation.Repeatable"))
                .flatMap(mirror -> mirror.getElementValues().values().stream())
                .anyMatch(value -> value.getValue() instanceof javax.lang.model.type.DeclaredType type
                        && type.asElement().equals(container));
    }

    private static TypeElement typeOf(AnnotationMirror mirror) {
        return (TypeElement) mirror.getAnnotationType().asElement();
    }

    private static String nameOf(AnnotationMirror mirror) {
        return typeOf(mirror).getQualifiedName().toString();
    }
}
