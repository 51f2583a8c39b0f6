package io.github.defer4j.processor.read;

import io.github.defer4j.processor.environment.Show;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** The marks of one service's methods. Each method is read once. */
public final class ServiceMarks {
    /** What every object has is no service of it. */
    private static final Set<String> OF_OBJECT = Set.of("equals(Object)", "hashCode()", "toString()");

    private final TypeElement service;
    private final List<Written> exclude;
    private final boolean onType;
    private final Set<String> fields;
    private final Map<ExecutableElement, MethodMarks> methods = new HashMap<>();

    public ServiceMarks(TypeElement service, ServiceMark mark) {
        this.service = service;
        this.exclude = mark.exclude();
        this.onType = new Detector().test(service);
        this.fields = new HashSet<>();
        addFields(service);
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

    /** Whether marks on the type are meant for such a method, unless they leave it out. */
    public static boolean isForTypes(ExecutableElement method) {
        return method.getKind() == ElementKind.METHOD
                && method.getModifiers().contains(Modifier.PUBLIC)
                && !method.getModifiers().contains(Modifier.STATIC)
                && !OF_OBJECT.contains(Show.signature(method));
    }

    /** Whether {@code exclude} names the method by this entry. */
    public static boolean names(Written entry, ExecutableElement method) {
        String text = entry.text().replaceAll("\\s+", "");
        return method.getSimpleName().contentEquals(text)
                || Show.signature(method).replaceAll("\\s+", "").equals(text);
    }

    private MethodMarks read(ExecutableElement method) {
        Element declaring = method.getEnclosingElement();
        List<TypeElement> types = isForTypes(method) && exclude.stream().noneMatch(entry -> names(entry, method))
                ? Stream.of(service, (TypeElement) declaring).distinct().toList()
                : List.of();
        return MarkReader.marksOf(method, service, types, fields);
    }

    /** Tells elements with marks; keeps what it has learned of annotation types, so it is good for one round. */
    public static final class Detector implements Predicate<Element> {
        private final Map<Element, Boolean> known = new HashMap<>();

        @Override
        public boolean test(Element element) {
            return element.getAnnotationMirrors().stream()
                    .flatMap(mirror -> Composition.opened(mirror).stream())
                    .anyMatch(this::isMark);
        }

        private boolean isMark(AnnotationMirror mirror) {
            return Composition.isMark(mirror)
                    || known.computeIfAbsent(
                            mirror.getAnnotationType().asElement(),
                            type -> Composition.isComposed((TypeElement) type));
        }
    }

    private void addFields(TypeElement type) {
        ElementFilter.fieldsIn(type.getEnclosedElements())
                .forEach(field -> fields.add(field.getSimpleName().toString()));
        Stream<? extends TypeMirror> supertypes =
                Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream());
        supertypes.flatMap(each -> element(each).stream()).forEach(this::addFields);
    }

    private static Optional<TypeElement> element(TypeMirror type) {
        return type instanceof DeclaredType declared
                ? Optional.of((TypeElement) declared.asElement())
                : Optional.empty();
    }
}
