package io.github.defer4j.processor.diagnostic;

import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/**
 * Where a mistake is shown: as near to the string as the compiler can point, and in words.
 *
 * <p>The words matter: with a repeated annotation javac points at the method name only, and an element
 * that comes from a class file has no position at all.
 *
 * @param element the annotated element
 * @param mirror the annotation, never its container: compilers find the inner one better
 * @param value the attribute at fault
 * @param origin who has written what is at fault
 * @param label the annotation and its element as a reader would name them
 */
public record Place(
        Element element,
        Optional<AnnotationMirror> mirror,
        Optional<AnnotationValue> value,
        Origin origin,
        String label) {

    public enum Origin {
        /** The user of the annotation, or of the element. */
        WRITTEN,
        /** The annotation has but brought the one at fault. */
        COMPOSED,
        /** An option of the compiler: one mistake, however many elements it concerns. */
        OPTION
    }

    /** The element as a whole, for mistakes that are in no attribute. */
    public static Place of(Element element, String label) {
        return new Place(element, Optional.empty(), Optional.empty(), Origin.WRITTEN, label);
    }

    /** An option, shown at an element that it concerns. */
    public static Place ofOption(Element element, String key, String value) {
        String label = "option -A" + key + "=" + value;
        return new Place(element, Optional.empty(), Optional.empty(), Origin.OPTION, label);
    }

    public boolean isComposed() {
        return origin == Origin.COMPOSED;
    }
}
