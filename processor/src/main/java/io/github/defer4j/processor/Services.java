package io.github.defer4j.processor;

import io.github.defer4j.processor.read.MarkReader;
import io.github.defer4j.processor.read.ServiceMarks;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * The types of a round that have marks, by full name, so that the order of the compiler's files does not matter.
 *
 * @param direct those that carry annotations of ours
 * @param composed those that carry composed annotations only
 */
record Services(Map<String, TypeElement> direct, Map<String, TypeElement> composed) {
    static Services in(RoundEnvironment round, Elements elements) {
        Map<String, TypeElement> direct = new TreeMap<>();
        addAnnotated(round, elements, Set.of(MarkReader.SAFE_WRAPPER), direct, element -> true);
        // On an annotation type, a mark makes a composed annotation.
        addAnnotated(round, elements, MarkReader.WRITTEN, direct, element -> element.getKind() != ElementKind.ANNOTATION_TYPE);
        Map<String, TypeElement> composed = new TreeMap<>();
        Predicate<Element> isMarked = new ServiceMarks.Detector();
        ElementFilter.typesIn(round.getRootElements()).forEach(root -> addComposed(root, isMarked, composed));
        composed.keySet().removeAll(direct.keySet());
        return new Services(direct, composed);
    }

    Collection<TypeElement> all() {
        return Stream.concat(direct.values().stream(), composed.values().stream()).toList();
    }

    private static void addAnnotated(
            RoundEnvironment round,
            Elements elements,
            Set<String> names,
            Map<String, TypeElement> services,
            Predicate<Element> isWanted) {
        TypeElement[] annotations = names.stream()
                .map(elements::getTypeElement)
                .filter(Objects::nonNull)
                .toArray(TypeElement[]::new);
        // All at once: each question walks through all classes of the round.
        for (Element element : round.getElementsAnnotatedWithAny(annotations)) {
            if (isWanted.test(element)) {
                typeOf(element).ifPresent(service -> services.put(service.getQualifiedName().toString(), service));
            }
        }
    }

    private static void addComposed(TypeElement type, Predicate<Element> isMarked, Map<String, TypeElement> services) {
        ElementFilter.typesIn(type.getEnclosedElements()).forEach(nested -> addComposed(nested, isMarked, services));
        if (type.getKind() != ElementKind.ANNOTATION_TYPE && isComposed(type, isMarked)) {
            services.put(type.getQualifiedName().toString(), type);
        }
    }

    private static boolean isComposed(TypeElement type, Predicate<Element> isMarked) {
        if (isMarked.test(type)) {
            return true;
        }
        for (Element each : type.getEnclosedElements()) {
            boolean marked = each instanceof ExecutableElement method
                    && (isMarked.test(method) || method.getParameters().stream().anyMatch(isMarked));
            if (marked) {
                return true;
            }
        }
        return false;
    }

    // None of a package or a module: it is the compiler that tells of a mark there, and Eclipse's asks us first.
    private static Optional<TypeElement> typeOf(Element element) {
        Element each = element;
        while (each != null && !(each instanceof TypeElement)) {
            each = each.getEnclosingElement();
        }
        return Optional.ofNullable((TypeElement) each);
    }
}
