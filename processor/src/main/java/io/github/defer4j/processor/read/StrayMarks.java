package io.github.defer4j.processor.read;

import io.github.defer4j.processor.diagnostic.Finding;
import io.github.defer4j.processor.diagnostic.Place;
import io.github.defer4j.processor.diagnostic.Problem;
import io.github.defer4j.processor.environment.Show;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Parameterizable;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.util.ElementFilter;

/**
 * Composed annotations where there is nothing to wrap: on fields, type parameters, attributes, packages and modules,
 * and on record components that hand them on to nothing that is called. The {@code @Target} of our own annotations
 * keeps them away from there; that of a user's may not.
 */
public final class StrayMarks {
    private final Predicate<AnnotationMirror> isMark = new ServiceMarks.Detector()::isMark;
    private final List<Finding> findings = new ArrayList<>();

    private StrayMarks() {}

    /** In the order of the compiler. */
    public static List<Finding> in(Collection<? extends Element> roots) {
        StrayMarks strays = new StrayMarks();
        roots.forEach(strays::visit);
        return strays.findings;
    }

    private void visit(Element element) {
        ElementKind kind = element.getKind();
        if (kind == ElementKind.PACKAGE || kind == ElementKind.MODULE) {
            String word = kind == ElementKind.PACKAGE ? "package" : "module";
            check(element, "a " + word, word + " " + ((QualifiedNameable) element).getQualifiedName());
            return;
        }
        if (element instanceof Parameterizable generic) {
            generic.getTypeParameters().forEach(parameter -> check(
                    parameter, "a type parameter", "type parameter " + parameter.getSimpleName() + " of " + name(element)));
        }
        if (kind.isField() && !isOfComponent(element)) {
            String owner = Show.type(element.getEnclosingElement());
            check(element, "a field", "field '" + element.getSimpleName() + "' of " + owner);
        } else if (kind == ElementKind.METHOD && ownerKind(element) == ElementKind.ANNOTATION_TYPE) {
            check(element, "an attribute", Show.method((ExecutableElement) element));
        } else if (kind == ElementKind.RECORD_COMPONENT) {
            visitComponent((RecordComponentElement) element);
        } else if (kind.isClass() || kind.isInterface()) {
            element.getEnclosedElements().forEach(this::visit);
        }
    }

    /**
     * What is written on a component is copied to all that its target allows and the record does not declare itself
     * (JLS 9.7.4). On the accessor it means something, and on a parameter of the constructor it is another mistake.
     */
    private void visitComponent(RecordComponentElement component) {
        List<Element> members = membersOf(component);
        Set<String> seen = members.stream()
                .filter(member -> !member.getKind().isField())
                .flatMap(member -> member.getAnnotationMirrors().stream())
                .map(MarkText::of)
                .collect(Collectors.toCollection(HashSet::new));
        String where = "record component '" + component.getSimpleName() + "' of " + Show.type(component.getEnclosingElement());
        // Shown at the field in any case: javac 17 knows no line of a component.
        Element field = members.stream().filter(member -> member.getKind().isField()).findFirst().orElse(component);
        Stream.of(component, field)
                .flatMap(each -> each.getAnnotationMirrors().stream())
                .filter(mirror -> seen.add(MarkText.of(mirror)))
                .forEach(mirror -> check(field, mirror, "a record component", where));
    }

    /** What annotations of a component are copied to: its field, its accessor, its parameters. */
    private static List<Element> membersOf(RecordComponentElement component) {
        List<? extends Element> all = component.getEnclosingElement().getEnclosedElements();
        Stream<? extends Element> parameters = ElementFilter.constructorsIn(all).stream()
                .flatMap(constructor -> constructor.getParameters().stream());
        return Stream.of(
                        ElementFilter.fieldsIn(all).stream().filter(StrayMarks::isOfComponent),
                        ElementFilter.methodsIn(all).stream().filter(method -> method.getParameters().isEmpty()),
                        parameters)
                .<Element>flatMap(members -> members)
                .filter(member -> member.getSimpleName().equals(component.getSimpleName()))
                .toList();
    }

    private static boolean isOfComponent(Element field) {
        return ownerKind(field) == ElementKind.RECORD && !field.getModifiers().contains(Modifier.STATIC);
    }

    private static ElementKind ownerKind(Element member) {
        return member.getEnclosingElement().getKind();
    }

    private static String name(Element generic) {
        return generic instanceof ExecutableElement method ? Show.method(method) : Show.type(generic);
    }

    private void check(Element element, String what, String where) {
        element.getAnnotationMirrors().forEach(mirror -> check(element, mirror, what, where));
    }

    private void check(Element element, AnnotationMirror mirror, String what, String where) {
        // Of repeated ones the first stands for all.
        AnnotationMirror first = Composition.opened(mirror).get(0);
        if (!Composition.isMark(first) && isMark.test(first)) {
            String label = MarkText.of(first) + " on " + where;
            Place place = new Place(element, Optional.of(first), Optional.empty(), Place.Origin.WRITTEN, label);
            String name = Show.type(first.getAnnotationType().asElement());
            findings.add(Finding.of(Problem.STRAY_MARK, place, name, what));
        }
    }
}
