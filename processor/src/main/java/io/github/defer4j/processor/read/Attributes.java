package io.github.defer4j.processor.read;

import io.github.defer4j.processor.diagnostic.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * The attributes of one annotation that are written out. A value of the wrong kind, which is how compilers show
 * a constant or class that does not exist, reads as absent and is remembered in {@link #isReadable}.
 */
final class Attributes {
    /** What javac gives in place of a value that it could not evaluate. */
    static final String UNREADABLE = "<error>";

    private final Element element;
    private final AnnotationMirror mirror;
    private final AnnotationMirror shown;
    private final String label;
    private boolean readable = true;

    Attributes(Element element, AnnotationMirror mirror, String label) {
        this(element, mirror, mirror, label);
    }

    /**
     * @param shown the annotation on the element, which has brought this one if it is another
     */
    Attributes(Element element, AnnotationMirror mirror, AnnotationMirror shown, String label) {
        this.element = element;
        this.mirror = mirror;
        this.shown = shown;
        this.label = label;
    }

    boolean isReadable() {
        return readable;
    }

    Place place() {
        return new Place(element, Optional.of(shown), Optional.empty(), origin(), label);
    }

    /** The place of an attribute, or of the whole annotation where it was left out. */
    Place place(String name) {
        return new Place(
                element, Optional.of(shown), find(name).filter(value -> shown == mirror), origin(), label);
    }

    private Place.Origin origin() {
        return shown == mirror ? Place.Origin.WRITTEN : Place.Origin.COMPOSED;
    }

    boolean has(String name) {
        return find(name).isPresent();
    }

    Optional<Written> text(String name) {
        return read(name, String.class).map(text -> new Written(text, place(name)));
    }

    boolean flag(String name) {
        return read(name, Boolean.class).orElse(false);
    }

    <E extends Enum<E>> E constant(String name, E fallback) {
        return read(name, VariableElement.class)
                .map(constant -> Enum.valueOf(
                        fallback.getDeclaringClass(), constant.getSimpleName().toString()))
                .orElse(fallback);
    }

    List<Written> texts(String name) {
        List<Written> texts = new ArrayList<>();
        for (Object item : read(name, List.class).orElse(List.of())) {
            if (((AnnotationValue) item).getValue() instanceof String text && !text.equals(UNREADABLE)) {
                texts.add(new Written(text, place(name)));
            } else {
                readable = false;
            }
        }
        return texts;
    }

    List<TypeMirror> classes(String name) {
        List<TypeMirror> classes = new ArrayList<>();
        for (Object item : read(name, List.class).orElse(List.of())) {
            Object value = ((AnnotationValue) item).getValue();
            if (value instanceof TypeMirror type && type.getKind() != javax.lang.model.type.TypeKind.ERROR) {
                classes.add(type);
            } else {
                readable = false;
            }
        }
        return classes;
    }

    /** Those of these attributes that are written and hold nothing. */
    List<Written> emptyLists(String... names) {
        return Stream.of(names)
                .filter(name -> find(name).filter(value -> List.of().equals(value.getValue())).isPresent())
                .map(name -> new Written(name, place(name)))
                .toList();
    }

    private <T> Optional<T> read(String name, Class<T> kind) {
        Optional<Object> value = find(name).map(AnnotationValue::getValue);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (!kind.isInstance(value.get()) || UNREADABLE.equals(value.get())) {
            readable = false;
            return Optional.empty();
        }
        return value.map(kind::cast);
    }

    private Optional<AnnotationValue> find(String name) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> each :
                mirror.getElementValues().entrySet()) {
            if (each.getKey().getSimpleName().contentEquals(name)) {
                return Optional.of(each.getValue());
            }
        }
        return Optional.empty();
    }
}
