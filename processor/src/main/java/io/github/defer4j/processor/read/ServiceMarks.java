package io.github.defer4j.processor.read;

import io.github.defer4j.processor.environment.Show;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** The marks of one service's methods. Each method is read once. */
public final class ServiceMarks {
    /** What every object has is no service of it. */
    private static final Set<String> OF_OBJECT = Set.of("equals(Object)", "hashCode()", "toString()");

    private final TypeElement service;
    private final List<Written> exclude;
    private final boolean onType;
    private final Predicate<String> fields;
    private final Detector detector = new Detector();
    private final Map<ExecutableElement, MethodMarks> methods = new HashMap<>();

    /**
     * @param fields whether the service has a field of that name
     */
    public ServiceMarks(TypeElement service, ServiceMark mark, Predicate<String> fields) {
        this.service = service;
        this.exclude = mark.exclude();
        this.onType = detector.test(service);
        this.fields = fields;
    }

    /** In the order of registration: those on the type, on the method, on its parameters. */
    public MethodMarks of(ExecutableElement method) {
        return methods.computeIfAbsent(method, this::read);
    }

    /** Whether the type itself carries marks. */
    public boolean onType() {
        return onType;
    }

    /** Whether this is an annotation that stands for marks. */
    public static boolean isComposed(TypeElement annotation) {
        return Composition.isComposed(annotation);
    }

    /** Whether it stands for marks, by itself or as what holds repeated ones that do. */
    public static boolean isComposed(AnnotationMirror mirror) {
        return Composition.opened(mirror).stream()
                .anyMatch(each -> isComposed((TypeElement) each.getAnnotationType().asElement()));
    }

    /** Whether marks on the type are meant for such a method, unless they leave it out. */
    public static boolean isForTypes(ExecutableElement method) {
        return method.getKind() == ElementKind.METHOD
                && method.getModifiers().contains(Modifier.PUBLIC)
                && !method.getModifiers().contains(Modifier.STATIC)
                && !isOfObject(method);
    }

    /** Whether every wrapper has such a method, and with a result of its own. */
    public static boolean isOfObject(ExecutableElement method) {
        return OF_OBJECT.stream().anyMatch(signature -> Show.isSignature(signature, method));
    }

    /** Whether marks on the type apply to the method. */
    public boolean isReached(ExecutableElement method) {
        return isForTypes(method) && exclude.stream().noneMatch(entry -> names(entry, method));
    }

    /** Whether {@code exclude} names the method by this entry. */
    public static boolean names(Written entry, ExecutableElement method) {
        String text = entry.text().replaceAll("\\s+", "");
        return method.getSimpleName().contentEquals(text)
                || Show.signature(method).replaceAll("\\s+", "").equals(text);
    }

    private MethodMarks read(ExecutableElement method) {
        List<TypeElement> types = markedTypes(method);
        // Most methods, such as those of Object, have none.
        boolean marked = !types.isEmpty()
                || detector.test(method)
                || method.getParameters().stream().anyMatch(detector);
        return marked
                ? MarkReader.marksOf(method, service, types, fields)
                : MethodMarks.none(method.getParameters().size());
    }

    private List<TypeElement> markedTypes(ExecutableElement method) {
        TypeElement home = (TypeElement) method.getEnclosingElement();
        boolean inherited = !home.equals(service) && detector.test(home);
        if (!onType && !inherited || !isReached(method)) {
            return List.of();
        }
        return onType && inherited ? List.of(service, home) : List.of(inherited ? home : service);
    }

    /** Tells elements with marks; keeps what it has learned of annotation types, so it is good for one round. */
    public static final class Detector implements Predicate<Element> {
        private final Map<Element, Boolean> known = new HashMap<>();

        @Override
        public boolean test(Element element) {
            for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
                if (isMark(mirror) || Composition.opened(mirror).stream().anyMatch(this::isMark)) {
                    return true;
                }
            }
            return false;
        }

        boolean isMark(AnnotationMirror mirror) {
            return Composition.isMark(mirror)
                    || known.computeIfAbsent(
                            mirror.getAnnotationType().asElement(),
                            type -> Composition.isComposed((TypeElement) type));
        }
    }
}
