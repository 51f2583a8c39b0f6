package io.github.defer4j.processor.environment;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** What annotations on annotations say. */
public final class MetaAnnotations {
    private MetaAnnotations() {}

    /** Whether an annotation is one of these, by full name, or stands under one of them at any depth. */
    public static boolean is(AnnotationMirror mirror, Collection<String> wanted) {
        return find(mirror, wanted).isPresent();
    }

    /** The one that it is or stands under. */
    public static Optional<AnnotationMirror> find(AnnotationMirror mirror, Collection<String> wanted) {
        return find(mirror, wanted, new HashSet<>());
    }

    private static Optional<AnnotationMirror> find(
            AnnotationMirror mirror, Collection<String> wanted, Set<Element> seen) {
        TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
        if (wanted.contains(type.getQualifiedName().toString())) {
            return Optional.of(mirror);
        }
        if (!seen.add(type)) {
            return Optional.empty();
        }
        return type.getAnnotationMirrors().stream()
                .flatMap(meta -> find(meta, wanted, seen).stream())
                .findFirst();
    }

    /** The full name of an annotation. */
    public static String nameOf(AnnotationMirror mirror) {
        return ((TypeElement) mirror.getAnnotationType().asElement()).getQualifiedName().toString();
    }
}
