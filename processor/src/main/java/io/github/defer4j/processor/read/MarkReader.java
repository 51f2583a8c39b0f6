package io.github.defer4j.processor.read;

import io.github.defer4j.processor.diagnostic.Finding;
import io.github.defer4j.processor.diagnostic.Problem;
import io.github.defer4j.processor.diagnostic.Similar;
import io.github.defer4j.processor.environment.Show;
import io.github.defer4j.processor.model.Exit;
import io.github.defer4j.processor.model.Failures;
import io.github.defer4j.processor.model.Until;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
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
    public static final String RETRY = "io.github.defer4j.Retry";
    public static final String SAFE_WRAPPER = "io.github.defer4j.SafeWrapper";

    public static final String GENERATED = "io.github.defer4j.DeferGenerated";

    /** What stands on a method or in a composed annotation. */
    static final Set<String> MARKS = Set.of(DEFER, RECOVER, RETRY);

    /** Not an annotation: a parameter of this type is a mark too. */
    public static final String SCOPE = "io.github.defer4j.DeferScope";

    /** The marks, and what compilers make of repeated ones. */
    public static final Set<String> WRITTEN = Set.of(DEFER, DEFERS, RECOVER, RECOVERS, RETRY);

    /** All that are ours to claim. */
    public static final Set<String> ALL = Stream.concat(WRITTEN.stream(), Stream.of(SAFE_WRAPPER, GENERATED))
            .collect(Collectors.toUnmodifiableSet());

    private final Set<String> tokens;
    private final Predicate<String> variables;
    private final List<Finding> mistakes = new ArrayList<>();
    private boolean readable = true;

    private MarkReader(Set<String> names, Predicate<String> fields) {
        this.tokens = names;
        this.variables = name -> tokens.contains(name) || fields.test(name);
    }

    /** The annotations of one element. */
    private record Source(Composition composition, List<Read> marks) {
        static Source of(Element element, String where, Map<String, Filler> context) {
            Composition composition = new Composition(element, where, context);
            List<Read> marks = composition.applied().stream()
                    .map(mark -> new Read(mark, new Attributes(
                            element, mark.mirror(), mark.shown(), label(mark, composition, where))))
                    .toList();
            return new Source(composition, marks);
        }
    }

    private record Read(Composition.Applied mark, Attributes attributes) {}

    /** The marks of some elements, by kind. */
    private record Marks(List<DeferMark> defers, List<RecoverMark> recovers, List<RetryMark> retries) {
        Marks() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        /** Those that stand on methods only. */
        Stream<HandlerMark> handlers() {
            return Stream.concat(recovers.stream(), retries.stream());
        }
    }

    /**
     * All marks of a method of a service.
     *
     * @param types those whose marks apply to the method too, before its own
     * @param fields whether the service has a field of that name
     */
    static MethodMarks marksOf(
            ExecutableElement method, TypeElement service, List<TypeElement> types, Predicate<String> fields) {
        Map<String, Filler> context = Placeholders.of(method, service);
        List<Source> onMethod = new ArrayList<>();
        types.forEach(type -> onMethod.add(Source.of(type, "type " + Show.type(type), context)));
        onMethod.add(Source.of(method, Show.method(method), context));
        List<Source> onParameters = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (VariableElement parameter : method.getParameters()) {
            String where = "parameter '" + parameter.getSimpleName() + "' of " + Show.method(method);
            onParameters.add(Source.of(parameter, where, Placeholders.of(parameter, context)));
            names.add(parameter.getSimpleName().toString());
        }
        Stream.of(onMethod, onParameters).flatMap(List::stream).flatMap(MarkReader::ownTokens).forEach(names::add);
        return new MarkReader(names, fields).read(onMethod, onParameters);
    }

    // The names that a composed annotation gives must not get in the way of what the user has written.
    private static Stream<String> ownTokens(Source source) {
        return source.marks().stream()
                .filter(each -> !each.mark().isComposed())
                .flatMap(each -> each.attributes().text("acquire").stream())
                .flatMap(text -> text.assigned().stream());
    }

    private MethodMarks read(List<Source> onMethod, List<Source> onParameters) {
        Marks ofMethod = new Marks();
        onMethod.forEach(source -> read(source, ofMethod));
        List<List<DeferMark>> ofParameters = new ArrayList<>();
        for (Source source : onParameters) {
            Marks own = new Marks();
            read(source, own);
            ofParameters.add(own.defers());
            own.handlers().forEach(mark -> mistakes.add(Finding.of(
                    Problem.HANDLER_ON_PARAMETER, mark.place(), mark instanceof RetryMark ? "@Retry" : "@Recover")));
        }
        return new MethodMarks(
                ofMethod.defers(), ofParameters, ofMethod.recovers(), ofMethod.retries(), mistakes, readable);
    }

    public static Optional<ServiceMark> serviceMark(TypeElement type) {
        return type.getAnnotationMirrors().stream().filter(MarkReader::isServiceMark).findFirst().map(mirror -> {
            Attributes attributes = new Attributes(type, mirror, MarkText.of(mirror) + " on " + Show.type(type));
            Optional<Written> name = attributes.text("name");
            Failures failures = attributes.constant("failures", Failures.FIRST);
            List<TypeElement> imports = attributes.classes("imports").stream()
                    .filter(DeclaredType.class::isInstance)
                    .map(imported -> (TypeElement) ((DeclaredType) imported).asElement())
                    .toList();
            List<Written> exclude = attributes.texts("exclude");
            Optional<Written> model = attributes.text("componentModel");
            List<Written> empty = attributes.emptyLists("imports", "exclude");
            return new ServiceMark(
                    Optional.of(attributes.place()),
                    name,
                    failures,
                    imports,
                    exclude,
                    model,
                    empty,
                    attributes.isReadable());
        });
    }

    private static boolean isServiceMark(AnnotationMirror mirror) {
        return ((TypeElement) mirror.getAnnotationType().asElement()).getQualifiedName().contentEquals(SAFE_WRAPPER);
    }

    private void read(Source source, Marks marks) {
        Composition composition = source.composition();
        mistakes.addAll(composition.mistakes());
        readable &= composition.isReadable();
        Map<AnnotationMirror, Map<String, String>> renamed = new HashMap<>();
        for (Read each : source.marks()) {
            Composition.Applied mark = each.mark();
            Attributes attributes = each.attributes();
            Map<String, String> names = renamed.computeIfAbsent(mark.shown(), unused -> new HashMap<>());
            if (mark.is(DEFER)) {
                marks.defers().add(defer(attributes, mark, names));
            } else if (mark.is(RECOVER)) {
                marks.recovers().add(recover(attributes, mark, names));
            } else {
                marks.retries().add(retry(attributes, mark, names));
            }
            readable &= attributes.isReadable();
        }
    }

    private DeferMark defer(Attributes attributes, Composition.Applied mark, Map<String, String> renamed) {
        Optional<String> token = attributes.text("acquire").flatMap(Written::assigned);
        if (token.isPresent() && mark.isComposed()) {
            String free = free(token.get());
            renamed.put(token.get(), free);
            tokens.add(free);
        }
        Optional<Written> acquire = filled(attributes.text("acquire"), mark, renamed);
        Optional<Written> value = filled(attributes.text("value"), mark, renamed);
        String label = source(attributes, mark, Map.of("acquire", acquire, "value", value));
        // What others share is for methods of either kind.
        boolean shared = mark.isComposed() || attributes.place().element() instanceof TypeElement;
        return new DeferMark(
                label,
                mark.isComposed() ? MarkText.of(mark.shown()) : label,
                attributes.place(),
                value,
                acquire,
                attributes.constant("on", Exit.ALWAYS),
                attributes.flag("quiet"),
                Optional.of(attributes.place("replaces")).filter(place -> attributes.flag("replaces")),
                attributes.constant("until", Until.COMPLETION),
                Optional.of(attributes.place("until")).filter(place -> attributes.has("until") && !shared));
    }

    // Two brackets may use the same name, or one that the service has too.
    private String free(String token) {
        String free = token;
        for (int i = 2; variables.test(free); i++) {
            free = token + i;
        }
        return free;
    }

    private RecoverMark recover(Attributes attributes, Composition.Applied mark, Map<String, String> renamed) {
        Optional<Written> value = filled(attributes.text("value"), mark, renamed);
        return new RecoverMark(
                source(attributes, mark, Map.of("value", value)),
                attributes.place(),
                value,
                classList(attributes, "on"),
                classList(attributes, "except"),
                Optional.of(attributes.place("inside")).filter(place -> attributes.flag("inside")));
    }

    private RetryMark retry(Attributes attributes, Composition.Applied mark, Map<String, String> renamed) {
        // The compiler itself says that it must not be left out.
        readable &= attributes.has("value");
        Optional<Written> value = filled(attributes.text("value"), mark, renamed);
        return new RetryMark(
                source(attributes, mark, Map.of("value", value)),
                attributes.place(),
                value,
                classList(attributes, "on"),
                classList(attributes, "except"));
    }

    private Optional<Written> filled(
            Optional<Written> written, Composition.Applied mark, Map<String, String> renamed) {
        return written.map(text -> {
            Template.Filled filled =
                    Template.call(text.text(), mark.fillers(), variables, renamed, mark.isComposed());
            filled.flaw().ifPresent(flaw -> note(mistake(flaw, text, mark)));
            return new Written(filled.text(), text.place());
        });
    }

    // One value that is of no use, whatever names it.
    private void note(Finding finding) {
        boolean told = mistakes.stream()
                .anyMatch(known -> known.problem() == finding.problem()
                        && known.arguments().equals(finding.arguments())
                        && known.place().mirror().equals(finding.place().mirror()));
        if (!told) {
            mistakes.add(finding);
        }
    }

    private static Finding mistake(Template.Flaw flaw, Written text, Composition.Applied mark) {
        List<String> through = mark.through();
        Finding finding = flaw.isUnknown()
                ? Finding.of(Problem.UNKNOWN_PLACEHOLDER, text.place(), flaw.name(), through.get(through.size() - 1))
                        .withSuggestions(Similar.to(flaw.name(), mark.fillers().keySet()))
                : Finding.of(Problem.UNFIT_PLACEHOLDER, text.place(), flaw.value(), flaw.name());
        return finding.at(new Finding.Excerpt(text.text(), flaw.begin(), flaw.end()));
    }

    /** As it would be written on the method itself. */
    private static String source(
            Attributes attributes, Composition.Applied mark, Map<String, Optional<Written>> filled) {
        Map<String, String> texts = new HashMap<>();
        filled.forEach((name, text) -> attributes
                .text(name)
                .ifPresent(raw -> texts.put(raw.text(), text.orElse(raw).text())));
        return MarkText.of(mark.mirror(), texts);
    }

    private static HandlerMark.ClassList classList(Attributes attributes, String name) {
        return new HandlerMark.ClassList(
                name, attributes.has(name), attributes.classes(name), attributes.place(name));
    }

    // With a repeated annotation javac can point at the method only: the number tells which one it is.
    private static String label(Composition.Applied mark, Composition composition, String where) {
        if (mark.isComposed()) {
            List<String> through = mark.through();
            return Composition.inside(mark.mirror(), through.get(through.size() - 1), mark.shown(), where);
        }
        List<AnnotationMirror> alike = composition.applied().stream()
                .filter(each -> !each.isComposed() && each.isLike(mark))
                .map(Composition.Applied::mirror)
                .toList();
        String number = alike.size() > 1 ? " (number " + (alike.indexOf(mark.mirror()) + 1) + ")" : "";
        return MarkText.of(mark.mirror()) + number + " on " + where;
    }
}
