package io.github.defer4j.processor.environment;

import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Lombok adds members to classes while they are compiled: a processor that runs before it does not see them. */
public final class Lombok {
    private Lombok() {}

    /** Whether the type asks for members of Lombok's; class files do not tell. */
    public static boolean isOn(TypeElement type) {
        List<? extends Element> members = type.getEnclosedElements();
        return Stream.of(Stream.of(type), ElementFilter.fieldsIn(members).stream())
                .flatMap(each -> each)
                .flatMap(element -> element.getAnnotationMirrors().stream())
                .anyMatch(Lombok::isIts);
    }

    private static boolean isIts(AnnotationMirror mirror) {
        return ((TypeElement) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .toString()
                .startsWith("lombok.");
    }
}
