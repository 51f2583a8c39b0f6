package io.github.defer4j.processor.resolve;

import io.github.defer4j.processor.call.Name;
import io.github.defer4j.processor.call.Segment;
import io.github.defer4j.processor.call.Span;
import io.github.defer4j.processor.diagnostic.Problem;
import io.github.defer4j.processor.environment.Access;
import io.github.defer4j.processor.environment.Env;
import io.github.defer4j.processor.environment.Members;
import io.github.defer4j.processor.environment.Show;
import io.github.defer4j.processor.resolve.Scope.AtExit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * What the first name of a path means: {@code result}, {@code failure}, {@code called} and {@code attempt} at exit, a
 * token or acquired parameter, a parameter, a field of the service, a type. Methods are looked up where they are called.
 */
final class FirstName {
    private static final String THIS = "this";

    private final Env env;
    private final Access access;
    private final Scope scope;
    private final Complaints complaints;
    private final TypeLookup types;

    FirstName(Env env, Access access, Scope scope, Complaints complaints) {
        this.env = env;
        this.access = access;
        this.scope = scope;
        this.complaints = complaints;
        this.types = new TypeLookup(env);
    }

    /** @param length how many names of the path the type took */
    record Qualified(TypeElement type, int length) {}

    /** Empty if the name by itself means nothing; it may still begin a full type name. */
    Optional<Bound.Receiver> find(List<Segment> segments) {
        Name name = segments.get(0).name();
        // A composed annotation writes `this.{logger}`, so that no parameter is meant; in a static method a static field.
        if (name.text().equals(THIS) && scope.isStatic() && segments.size() > 1) {
            return Optional.of(new Bound.Receiver.OnType((TypeElement) scope.service().asElement()));
        }
        return value(name)
                .<Bound.Receiver>map(Bound.Receiver.OnValue::new)
                .or(() -> types.simple(name.text(), scope)
                        .map(type -> new Bound.Receiver.OnType(accessible(type, name.span()))));
    }

    private Optional<Bound> value(Name name) {
        if (name.text().equals(THIS)) {
            if (scope.isStatic()) {
                throw complaints.instanceFromStatic(THIS, name.span(), scope);
            }
            return Optional.of(new Bound.Service(scope.service()));
        }
        return pseudo(name).or(() -> variable(name)).or(() -> serviceField(name));
    }

    private Optional<Bound> pseudo(Name name) {
        boolean variable = scope.variables().containsKey(name.text());
        if (name.text().equals(AtExit.RESULT)) {
            Optional<TypeMirror> type = scope.exit().flatMap(AtExit::result);
            if (type.isEmpty() && !variable && isFree(name)) {
                throw complaints.of(Problem.NO_RESULT, name.span(), whyNot(noResult()));
            }
            return type.map(Bound.Result::new);
        }
        if (name.text().equals(AtExit.FAILURE)) {
            if (scope.exit().isEmpty() && !variable && isFree(name)) {
                throw complaints.of(Problem.NO_FAILURE, name.span(), whyNot(""));
            }
            return scope.exit().map(exit -> new Bound.Failure(exit.failure()));
        }
        if (name.text().equals(AtExit.CALLED)) {
            return scope.exit().flatMap(AtExit::called).map(Bound.Called::new);
        }
        return name.text().equals(AtExit.ATTEMPT)
                ? scope.exit().flatMap(AtExit::attempt).map(Bound.Attempt::new)
                : Optional.empty();
    }

    // Not the pseudo name either where the service has such a field.
    private boolean isFree(Name name) {
        return env.members().field(scope.service(), name.text()).isEmpty();
    }

    private String noResult() {
        boolean attempted = scope.exit().flatMap(AtExit::attempt).isPresent();
        return attempted ? "the attempt has failed" : "the method returns nothing";
    }

    private String whyNot(String atExit) {
        return scope.exit().isPresent() ? atExit : "'acquire' runs before the method";
    }

    private Optional<Bound> variable(Name name) {
        TypeMirror type = scope.variables().get(name.text());
        if (type != null) {
            return Optional.of(new Bound.Variable(name.text(), type));
        }
        Scope.Absence absence = scope.absent().get(name.text());
        if (absence == Scope.Absence.BROKEN) {
            throw new Unbindable(new Resolution.KnockOn());
        }
        if (absence != null && absence != Scope.Absence.LATER_TOKEN) {
            throw complaints.absent(absence, name.text(), name.span());
        }
        return Optional.empty();
    }

    private Optional<Bound> serviceField(Name name) {
        Optional<Members.Field> field = env.members().field(scope.service(), name.text());
        if (field.isEmpty()) {
            return Optional.empty();
        }
        if (scope.isStatic() && !field.get().element().getModifiers().contains(Modifier.STATIC)) {
            throw complaints.instanceFromStatic(name.text(), name.span(), scope);
        }
        Bound.Receiver service = scope.isStatic()
                ? new Bound.Receiver.OnType((TypeElement) scope.service().asElement())
                : new Bound.Receiver.OnValue(new Bound.Service(scope.service()));
        return Optional.of(
                new MemberBinder(env, access, scope, complaints).bindField(service, field.get(), name.span()));
    }

    /** A full type name at the start of the path, at least two names long. */
    Qualified qualified(List<Segment> segments) {
        String prefix = segments.get(0).name().text();
        for (int length = 1; length < segments.size(); length++) {
            Segment segment = segments.get(length);
            Optional<TypeElement> type = types.qualified(prefix, segment.name().text());
            if (segment.arguments().isPresent()) {
                break;
            }
            if (type.isPresent()) {
                return new Qualified(accessible(type.get(), segment.name().span()), length + 1);
            }
            prefix += "." + segment.name().text();
        }
        throw unknown(segments);
    }

    private Unbindable unknown(List<Segment> segments) {
        Name first = segments.get(0).name();
        if (scope.absent().containsKey(first.text())) {
            return complaints.absent(scope.absent().get(first.text()), first.text(), first.span());
        }
        List<String> alike = types.alike(
                segments.stream().map(segment -> segment.name().text()).toList());
        if (!alike.isEmpty()) {
            return complaints.unknownPackage(first.text(), first.span(), scope, alike);
        }
        boolean looksLikeType = Character.isUpperCase(first.text().codePointAt(0));
        return looksLikeType
                ? complaints.unknownType(first.text(), first.span(), types.known(scope))
                : complaints.unknownName(first.text(), first.span(), scope);
    }

    /** The type of a class literal. */
    TypeElement type(List<Name> names) {
        Span span = names.get(0).span().to(names.get(names.size() - 1).span());
        Optional<TypeElement> found = types.simple(names.get(0).text(), scope);
        for (int i = 1; i < names.size() && found.isPresent(); i++) {
            found = types.member(found.get(), names.get(i).text());
        }
        String whole = names.stream().map(Name::text).collect(Collectors.joining("."));
        return accessible(
                found.or(() -> types.qualified("", whole))
                        .orElseThrow(() -> complaints.unknownType(whole, span, types.known(scope))),
                span);
    }

    private TypeElement accessible(TypeElement type, Span span) {
        if (!access.toType(type)) {
            throw complaints.of(Problem.INACCESSIBLE_TYPE, span, Show.type(type), "the wrapper");
        }
        return type;
    }
}
