package io.github.defer4j.processor.read;

import io.github.defer4j.processor.environment.Show;
import io.github.defer4j.processor.model.Exit;
import io.github.defer4j.processor.model.Failures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;

/**
 * Reads our annotations from mirrors, by name: the processor does not load the classes that it compiles
 * against. Containers of repeated annotations are opened.
 */
public final class MarkReader {
    public static final String DEFER = "io.github.defer4j.Defer";
    public static final String DEFERS = "io.github.defer4j.Defers";
    public static final String RECOVER = "io.github.defer4j.Recover";
    public static final String RECOVERS = "io.github.defer4j.Recovers";
    public static final String SAFE_WRAPPER = "io.github.defer4j.SafeWrapper";

    public static final String GENERATED = "io.github.defer4j.DeferGenerated";

    /** Not an annotation: a parameter of this type is a mark too. */
    public static final String SCOPE = "io.github.defer4j.DeferScope";

    /** All that are ours to claim. */
    public static final Set<String> ALL = Set.of(DEFER, DEFERS, RECOVER, RECOVERS, SAFE_WRAPPER, GENERATED);

    private boolean readable = true;

    private MarkReader() {}

    public static MethodMarks marksOf(ExecutableElement method) {
        MarkReader reader = new MarkReader();
        List<DeferMark> onMethod = reader.defers(method, Show.method(method));
        List<List<DeferMark>> onParameters = new ArrayList<>();
        for (VariableElement parameter : method.getParameters()) {
            onParameters.add(reader.defers(
                    parameter, "parameter '" + parameter.getSimpleName() + "' of " + Show.method(method)));
        }
        List<RecoverMark> recovers = reader.recovers(method, Show.method(method));
        return new MethodMarks(onMethod, onParameters, recovers, reader.readable);
    }

    public static Optional<ServiceMark> serviceMark(TypeElement type) {
        return mirrors(type, SAFE_WRAPPER, "").stream().findFirst().map(mirror -> {
            Attributes attributes = new Attributes(type, mirror, MarkText.of(mirror) + " on " + Show.type(type));
            Optional<Written> name = attributes.text("name");
            Failures failures = attributes.constant("failures", Failures.FIRST);
            List<TypeElement> imports = attributes.classes("imports").stream()
                    .filter(DeclaredType.class::isInstance)
                    .map(imported -> (TypeElement) ((DeclaredType) imported).asElement())
                    .toList();
            return new ServiceMark(
                    Optional.of(attributes.place()), name, failures, imports, attributes.isReadable());
        });
    }

    private List<DeferMark> defers(Element element, String where) {
        List<AnnotationMirror> mirrors = mirrors(element, DEFER, DEFERS);
        List<DeferMark> marks = new ArrayList<>();
        for (AnnotationMirror mirror : mirrors) {
            String source = MarkText.of(mirror);
            Attributes attributes = new Attributes(
                    element, mirror, label(source, marks.size(), mirrors.size(), where));
            marks.add(new DeferMark(
                    source,
                    attributes.place(),
                    attributes.text("value"),
                    attributes.text("acquire"),
                    attributes.constant("on", Exit.ALWAYS),
                    attributes.flag("quiet"),
                    Optional.of(attributes.place("until")).filter(place -> attributes.has("until"))));
            readable &= attributes.isReadable();
        }
        return marks;
    }

    private List<RecoverMark> recovers(Element element, String where) {
        List<AnnotationMirror> mirrors = mirrors(element, RECOVER, RECOVERS);
        List<RecoverMark> marks = new ArrayList<>();
        for (AnnotationMirror mirror : mirrors) {
            String source = MarkText.of(mirror);
            Attributes attributes = new Attributes(
                    element, mirror, label(source, marks.size(), mirrors.size(), where));
            marks.add(new RecoverMark(
                    source,
                    attributes.place(),
                    attributes.text("value"),
                    classList(attributes, "on"),
                    classList(attributes, "except"),
                    Optional.of(attributes.place("inside")).filter(place -> attributes.flag("inside"))));
            readable &= attributes.isReadable();
        }
        return marks;
    }

    private static RecoverMark.ClassList classList(Attributes attributes, String name) {
        return new RecoverMark.ClassList(
                name, attributes.has(name), attributes.classes(name), attributes.place(name));
    }

    // With a repeated annotation javac can point at the method only: the number tells which one it is.
    private static String label(String source, int index, int count, String where) {
        return source + (count > 1 ? " (number " + (index + 1) + ")" : "") + " on " + where;
    }

    private static List<AnnotationMirror> mirrors(Element element, String name, String container) {
        List<AnnotationMirror> found = new ArrayList<>();
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            String type = ((TypeElement) mirror.getAnnotationType().asElement())
                    .getQualifiedName()
                    .toString();
            if (type.equals(name)) {
                found.add(mirror);
            } else if (type.equals(container)) {
                found.addAll(contained(mirror));
            }
        }
        return found;
    }

    private static List<AnnotationMirror> contained(AnnotationMirror container) {
        List<AnnotationMirror> found = new ArrayList<>();
        for (AnnotationValue value : container.getElementValues().values()) {
            if (value.getValue() instanceof List<?> items) {
                for (Object item : items) {
                    if (((AnnotationValue) item).getValue() instanceof AnnotationMirror mirror) {
                        found.add(mirror);
                    }
                }
            }
        }
        return found;
    }
}
