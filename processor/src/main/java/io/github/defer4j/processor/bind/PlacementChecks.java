package io.github.defer4j.processor.bind;

import io.github.defer4j.processor.diagnostic.Finding;
import io.github.defer4j.processor.diagnostic.Findings;
import io.github.defer4j.processor.diagnostic.Place;
import io.github.defer4j.processor.diagnostic.Problem;
import io.github.defer4j.processor.environment.Show;
import io.github.defer4j.processor.environment.Stages;
import io.github.defer4j.processor.read.DeferMark;
import io.github.defer4j.processor.read.MethodMarks;
import io.github.defer4j.processor.read.RecoverMark;
import io.github.defer4j.processor.read.RetryMark;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.util.ElementFilter;

/** Marks must stand where a wrapper can honour them. */
final class PlacementChecks {
    private final ServiceContext service;
    private final Findings findings;

    PlacementChecks(ServiceContext service, Findings findings) {
        this.service = service;
        this.findings = findings;
    }

    /** The type itself, its constructors and its private methods. */
    void checkType() {
        TypeElement type = service.service();
        if (type.getKind() == ElementKind.ANNOTATION_TYPE) {
            Place place = service.mark().place().orElseGet(() -> placeOfType(type));
            findings.add(Finding.of(Problem.NO_SERVICE, place, Show.type(type)));
            return;
        }
        for (Element each = type; each.getKind() != ElementKind.PACKAGE; each = each.getEnclosingElement()) {
            if (each.getModifiers().contains(Modifier.PRIVATE)) {
                findings.add(Finding.of(Problem.PRIVATE_TYPE, placeOfType(type), Show.type(each)));
                break;
            }
        }
        for (ExecutableElement constructor : ElementFilter.constructorsIn(type.getEnclosedElements())) {
            first(service.marks().of(constructor))
                    .forEach(place -> findings.add(Finding.of(Problem.CONSTRUCTOR, place)));
        }
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            if (method.getModifiers().contains(Modifier.PRIVATE)) {
                first(service.marks().of(method))
                        .forEach(place -> findings.add(
                                Finding.of(
                                        Problem.PRIVATE_METHOD,
                                        place,
                                        Show.method(method),
                                        Show.wayOutOfPrivate(method))));
            }
        }
    }

    /** A marked method that the service inherits, but its wrapper cannot call. */
    void checkReach(ExecutableElement method, MethodMarks marks) {
        boolean reachable = service.access().toMember(method) || method.getModifiers().contains(Modifier.PRIVATE);
        if (!reachable && (!marks.isEmpty() || MethodBinder.takesScope(service.env(), method))) {
            String how = method.getModifiers().contains(Modifier.PROTECTED) ? "protected" : "package-private";
            findings.add(Finding.of(
                    Problem.UNREACHABLE_METHOD,
                    first(marks).findFirst().orElseGet(() -> Place.of(method, Show.method(method))),
                    Show.method(method),
                    how,
                    Show.type(service.service())));
        }
    }

    /** A marked method; what is found here leaves nothing to say about its strings. */
    void checkMethod(ExecutableElement method, ExecutableType type, MethodMarks marks) {
        service.access().barrier(type).ifPresent(hidden -> Stream.concat(
                        first(marks), Stream.of(Place.of(method, Show.method(method))))
                .limit(1)
                .forEach(place -> findings.add(Finding.of(
                        Problem.INACCESSIBLE_TYPE, place, Show.type(hidden), "the wrapper"))));
        boolean finalizer = method.getSimpleName().contentEquals("finalize")
                && method.getParameters().isEmpty();
        if (finalizer) {
            first(marks).forEach(place -> findings.add(Finding.of(Problem.FINALIZER, place)));
        }
        if (Stages.valueOf(service.env(), type.getReturnType()).isEmpty()
                && service.env().unfinished().is(method.getReturnType())) {
            Stream.concat(first(marks), Stream.of(Place.of(method, Show.method(method))))
                    .limit(1)
                    .forEach(place -> findings.add(Finding.of(
                            Problem.UNFINISHED_RETURN,
                            place,
                            Show.method(method),
                            Show.type(method.getReturnType()))));
        }
    }

    // One error for the method, not one for each of its marks.
    private static Stream<Place> first(MethodMarks marks) {
        return Stream.of(
                        marks.defers().map(DeferMark::place),
                        marks.recovers().stream().map(RecoverMark::place),
                        marks.retries().stream().map(RetryMark::place),
                        marks.mistakes().stream().map(Finding::place))
                .flatMap(places -> places)
                .limit(1);
    }

    private static Place placeOfType(TypeElement type) {
        return Place.of(type, "type " + Show.type(type));
    }
}
