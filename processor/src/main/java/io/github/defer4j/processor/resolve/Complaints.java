package io.github.defer4j.processor.resolve;

import io.github.defer4j.processor.call.Name;
import io.github.defer4j.processor.call.Span;
import io.github.defer4j.processor.call.TextLiteral;
import io.github.defer4j.processor.diagnostic.Finding;
import io.github.defer4j.processor.diagnostic.Problem;
import io.github.defer4j.processor.diagnostic.Similar;
import io.github.defer4j.processor.environment.Access;
import io.github.defer4j.processor.environment.Env;
import io.github.defer4j.processor.environment.Lombok;
import io.github.defer4j.processor.environment.Members;
import io.github.defer4j.processor.environment.ParameterNames;
import io.github.defer4j.processor.environment.Show;
import io.github.defer4j.processor.read.Written;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Words the mistakes of one string, with the part at fault and what would fit. */
final class Complaints {
    private final Env env;
    private final Access access;
    private final Written text;

    Complaints(Env env, Access access, Written text) {
        this.env = env;
        this.access = access;
        this.text = text;
    }

    Unbindable of(Problem problem, Span span, Object... arguments) {
        return new Unbindable(finding(problem, span, arguments));
    }

    private Finding finding(Problem problem, Span span, Object... arguments) {
        return Finding.of(problem, text.place(), arguments)
                .at(new Finding.Excerpt(text.text(), span.begin(), span.end()));
    }

    Unbindable unknownName(String name, Span span, Scope scope) {
        List<String> known = new ArrayList<>(scope.variables().keySet());
        scope.exit().flatMap(Scope.AtExit::attempt).ifPresent(number -> known.add(Scope.AtExit.ATTEMPT));
        scope.exit().flatMap(Scope.AtExit::called).ifPresent(answer -> known.add(Scope.AtExit.CALLED));
        env.members().fields(scope.service()).forEach(field -> known.add(nameOf(field.element())));
        methodNames(scope.service()).forEach(method -> known.add(method));
        boolean nameless = !scope.home().equals(scope.service().asElement())
                && scope.variables().keySet().stream().anyMatch(ParameterNames::isMadeUp);
        List<String> why = nameless
                ? List.of("the class file of " + Show.type(scope.home())
                        + " does not tell the names of its parameters (compile it with -parameters)")
                : lombok(name, scope.service());
        return new Unbindable(finding(Problem.UNKNOWN_NAME, span, name, Show.type(scope.service()))
                .withDetails(why)
                .withSuggestions(Similar.to(name, known)));
    }

    /** A full type name whose package does not exist. */
    Unbindable unknownPackage(String name, Span span, Scope scope, List<String> types) {
        return new Unbindable(finding(Problem.UNKNOWN_NAME, span, name, Show.type(scope.service()))
                .withSuggestions(types));
    }

    private List<String> lombok(String name, TypeMirror of) {
        return env.kit().memberSites(of).stream()
                .flatMap(site -> env.members().hierarchy(site).stream())
                .filter(Lombok::isOn)
                .limit(1)
                .map(type -> Show.type(type) + " has annotations of Lombok: if it is to make '" + name
                        + "', put Lombok on the processor path, before defer4j")
                .toList();
    }

    Unbindable absent(Scope.Absence absence, String name, Span span) {
        Problem problem = switch (absence) {
            case GONE_AFTER_EXIT -> Problem.GONE_AFTER_EXIT;
            case GONE_AFTER_ATTEMPT -> Problem.GONE_AFTER_ATTEMPT;
            case NOT_YET_ACQUIRED, LATER_TOKEN, BROKEN -> Problem.NOT_YET_ACQUIRED;
        };
        return of(problem, span, name);
    }

    Unbindable unknownMethod(String name, Span span, TypeMirror of) {
        List<String> known = new ArrayList<>();
        env.kit().memberSites(of).forEach(site -> known.addAll(methodNames(site)));
        return new Unbindable(finding(Problem.UNKNOWN_METHOD, span, name, Show.type(of))
                .withDetails(lombok(name, of))
                .withSuggestions(withParentheses(Similar.to(name, known))));
    }

    /** Like {@link #unknownMethod}, where a bare name was called and nothing but the service can have it. */
    Unbindable unknownServiceMethod(String name, Span span, Scope scope) {
        Finding finding = finding(Problem.UNKNOWN_METHOD, span, name, Show.type(scope.service()))
                .withDetails(lombok(name, scope.service()))
                .withSuggestions(withParentheses(Similar.to(name, methodNames(scope.service()))));
        Map<String, TypeMirror> values = new LinkedHashMap<>(scope.variables());
        env.members().fields(scope.service()).stream()
                .filter(field -> access.toMember(field.element()))
                .forEach(field -> values.putIfAbsent(nameOf(field.element()), field.element().asType()));
        List<String> owners = values.entrySet().stream()
                .filter(each -> !env.members().methods(each.getValue(), name).isEmpty())
                .map(each -> each.getKey() + "." + name + "()")
                .limit(3)
                .toList();
        return new Unbindable(owners.isEmpty() ? finding : finding.withSuggestions(owners));
    }

    Unbindable unknownField(String name, Span span, TypeMirror of) {
        return new Unbindable(finding(Problem.UNKNOWN_FIELD, span, name, Show.type(of))
                .withDetails(lombok(name, of))
                .withSuggestions(insteadOfField(name, of)));
    }

    private List<String> insteadOfField(String name, TypeMirror of) {
        if (of.getKind() == TypeKind.ARRAY) {
            return List.of("length");
        }
        List<String> methods = env.kit().memberSites(of).stream()
                .flatMap(site -> methodNames(site).stream())
                .toList();
        if (methods.contains(name)) {
            return List.of(name + "()");
        }
        List<String> fields = env.members().fields(of).stream()
                .filter(field -> access.toMember(field.element()))
                .map(field -> nameOf(field.element()))
                .toList();
        return Stream.concat(
                        Similar.to(name, fields).stream(),
                        withParentheses(Similar.to(name, methods)).stream())
                .toList();
    }

    Unbindable inaccessible(Element member, Span span) {
        String how = member.getModifiers().contains(Modifier.PRIVATE)
                ? "private"
                : member.getModifiers().contains(Modifier.PROTECTED)
                        ? "protected in another package"
                        : "package-private in another package";
        return of(
                Problem.INACCESSIBLE_MEMBER,
                span,
                nameOf(member),
                Show.type(member.getEnclosingElement()),
                how,
                wayTo(member, span));
    }

    private String wayTo(Element member, Span span) {
        Element owner = member.getEnclosingElement();
        if (owner.getKind() == ElementKind.RECORD && member.getKind().isField()) {
            String call = text.text().substring(0, span.begin()) + nameOf(member) + "()" + text.text().substring(span.end());
            // What an annotation fills in is a name, never a call.
            return text.place().isComposed()
                    ? "write the calls of the annotation out on the method, and there its accessor: " + call
                    : "call its accessor: " + call;
        }
        if (isOfJdk(owner)) {
            return "name a public member of " + Show.type(owner) + ", or write a method of the service and call that";
        }
        return member.getModifiers().contains(Modifier.PRIVATE)
                ? Show.wayOutOfPrivate(member)
                : "make it public, or use it in a method of the service and call that";
    }

    // Nobody can change these.
    private boolean isOfJdk(Element type) {
        return env.elements().getPackageOf(type).getQualifiedName().toString().startsWith("java.");
    }

    Unbindable instanceFromStatic(String name, Span span, Scope scope) {
        return of(
                Problem.INSTANCE_FROM_STATIC,
                span,
                name,
                Show.type(scope.service()),
                "the marked method is static",
                "name a static member, or one of a parameter");
    }

    Unbindable instanceFromType(String name, Span span, Element type) {
        String shown = Show.type(type);
        return of(
                Problem.INSTANCE_FROM_STATIC,
                span,
                name,
                shown,
                "here it is asked of the type",
                "write a value before '." + name + "', or name a static member");
    }

    Unbindable notApplicable(Name name, TypeMirror of, List<Members.Method> candidates, List<Given> given) {
        String taken = given.stream()
                .map(Given::type)
                .map(type -> type.getKind() == TypeKind.NULL ? "null" : Show.type(type))
                .collect(Collectors.joining(", ", "(", ")"));
        Stream<String> lines = Stream.concat(lines(candidates).stream(), given.stream().flatMap(this::noVariable));
        return new Unbindable(finding(Problem.NOT_APPLICABLE, name.span(), name.text(), Show.type(of), taken)
                .withDetails(lines.toList()));
    }

    // What an attribute names is a text if the method sees no variable of that name; it may have been misspelt.
    private Stream<String> noVariable(Given argument) {
        return text.place().isComposed()
                        && argument instanceof Given.Value value
                        && value.bound() instanceof Bound.Constant constant
                        && constant.literal() instanceof TextLiteral literal
                        && SourceVersion.isIdentifier(literal.value())
                ? Stream.of("\"" + literal.value() + "\" is a text: the method sees no variable of that name")
                : Stream.empty();
    }

    Unbindable ambiguous(String name, Span span, TypeMirror of, List<Members.Method> candidates) {
        return new Unbindable(finding(Problem.AMBIGUOUS_CALL, span, name, Show.type(of))
                .withDetails(lines(candidates)));
    }

    Unbindable notBindable(String name, Span span, List<String> reasons) {
        return new Unbindable(finding(Problem.NOT_BINDABLE, span, name).withDetails(reasons));
    }

    Unbindable unknownType(String name, Span span, Collection<String> known) {
        return new Unbindable(
                finding(Problem.UNKNOWN_TYPE, span, name).withSuggestions(Similar.to(name, known)));
    }

    private List<String> lines(List<Members.Method> candidates) {
        return candidates.stream()
                .map(candidate -> "candidate: " + Show.member(candidate.element(), env.members().typeOf(candidate)))
                .toList();
    }

    private List<String> methodNames(DeclaredType site) {
        return env.members().methods(site).stream()
                .map(Members.Method::element)
                .filter(method -> method.getKind() == ElementKind.METHOD && access.toMember(method))
                .map(Complaints::nameOf)
                .distinct()
                .toList();
    }

    private static List<String> withParentheses(List<String> names) {
        return names.stream().map(name -> name + "()").toList();
    }

    private static String nameOf(Element element) {
        return element.getSimpleName().toString();
    }
}
