package io.github.defer4j.processor.read;

import io.github.defer4j.processor.diagnostic.Finding;
import io.github.defer4j.processor.diagnostic.Place;
import io.github.defer4j.processor.diagnostic.Problem;
import io.github.defer4j.processor.environment.Show;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Parameterizable;
import javax.lang.model.element.QualifiedNameable;

/**
 * Composed annotations where there is nothing to wrap: on fields, type parameters, attributes, packages and modules.
 * The {@code @Target} of our own annotations keeps them away from there; that of a user's may not.
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
            String owner = element instanceof ExecutableElement method ? Show.method(method) : Show.type(element);
            generic.getTypeParameters().forEach(parameter -> check(
                    parameter, "a type parameter", "type parameter " + parameter.getSimpleName() + " of " + owner));
        }
        if (kind.isField() && !isOfComponent(element)) {
            String owner = Show.type(element.getEnclosingElement());
            check(element, "a field", "field '" + element.getSimpleName() + "' of " + owner);
        } else if (kind == ElementKind.METHOD && ownerKind(element) == ElementKind.ANNOTATION_TYPE) {
            check(element, "an attribute", Show.method((ExecutableElement) element));
        } else if (kind.isClass() || kind.isInterface()) {
            element.getEnclosedElements().forEach(this::visit);
        }
    }

    // What is written on a component is copied to its field, but meant for its accessor or its parameter.
    private static boolean isOfComponent(Element field) {
        return ownerKind(field) == ElementKind.RECORD && !field.getModifiers().contains(Modifier.STATIC);
    }

    private static ElementKind ownerKind(Element member) {
        return member.getEnclosingElement().getKind();
    }

    private void check(Element element, String what, String where) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            // Of repeated ones the first stands for all.
            AnnotationMirror first = Composition.opened(mirror).get(0);
            if (isMark.test(first)) {
                String label = MarkText.of(first) + " on " + where;
                Place place = new Place(element, Optional.of(first), Optional.empty(), false, label);
                String name = Show.type(first.getAnnotationType().asElement());
                findings.add(Finding.of(Problem.STRAY_MARK, place, name, what));
            }
        }
    }
}
