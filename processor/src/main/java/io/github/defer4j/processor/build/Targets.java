package io.github.defer4j.processor.build;

import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/** Where an annotation may stand. */
final class Targets {
    private Targets() {}

    static boolean isTypeUse(AnnotationMirror mirror) {
        Element type = mirror.getAnnotationType().asElement();
        return type.getAnnotationMirrors().stream()
                .filter(each -> AnnotationCopies.nameOf(each).equals("java.lang.annotation.Target"))
                .flatMap(target -> target.getElementValues().values().stream())
                .anyMatch(Targets::namesTypeUse);
    }

    private static boolean namesTypeUse(AnnotationValue value) {
        return value.getValue() instanceof List<?> places
                && places.stream()
                        .map(place -> ((AnnotationValue) place).getValue())
                        .anyMatch(place -> place instanceof Element constant
                                && constant.getSimpleName().contentEquals("TYPE_USE"));
    }
}
