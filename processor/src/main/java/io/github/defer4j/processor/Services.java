package io.github.defer4j.processor;

import io.github.defer4j.processor.read.MarkReader;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Finds the types that carry marks. */
final class Services {
    private Services() {}

    /** By full name, so that the order of the compiler's files does not matter. */
    static Map<String, TypeElement> in(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Map<String, TypeElement> services = new TreeMap<>();
        for (TypeElement annotation : annotations) {
            if (annotation.getQualifiedName().contentEquals(MarkReader.GENERATED)) {
                continue;
            }
            for (Element element : round.getElementsAnnotatedWith(annotation)) {
                TypeElement service = typeOf(element);
                services.put(service.getQualifiedName().toString(), service);
            }
        }
        return services;
    }

    private static TypeElement typeOf(Element element) {
        Element each = element;
        while (!(each instanceof TypeElement)) {
            each = each.getEnclosingElement();
        }
        return (TypeElement) each;
    }
}
