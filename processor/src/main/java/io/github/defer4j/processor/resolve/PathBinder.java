package io.github.defer4j.processor.resolve;

import io.github.defer4j.processor.call.Argument;
import io.github.defer4j.processor.call.BooleanLiteral;
import io.github.defer4j.processor.call.CharLiteral;
import io.github.defer4j.processor.call.ClassLiteral;
import io.github.defer4j.processor.call.DoubleLiteral;
import io.github.defer4j.processor.call.IntLiteral;
import io.github.defer4j.processor.call.Literal;
import io.github.defer4j.processor.call.LongLiteral;
import io.github.defer4j.processor.call.Name;
import io.github.defer4j.processor.call.NullLiteral;
import io.github.defer4j.processor.call.Path;
import io.github.defer4j.processor.call.Segment;
import io.github.defer4j.processor.call.Span;
import io.github.defer4j.processor.call.TextLiteral;
import io.github.defer4j.processor.diagnostic.Problem;
import io.github.defer4j.processor.environment.Access;
import io.github.defer4j.processor.environment.Env;
import io.github.defer4j.processor.environment.Show;
import io.github.defer4j.processor.read.Written;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Walks one path from left to right, knowing at each dot the value or type before it. */
final class PathBinder {
    private final Env env;
    private final Scope scope;
    private final Complaints complaints;
    private final FirstName firstName;
    private final MemberBinder members;

    PathBinder(Env env, Access access, Scope scope, Written text) {
        this.env = env;
        this.scope = scope;
        this.complaints = new Complaints(env, access, text);
        this.firstName = new FirstName(env, access, scope, complaints);
        this.members = new MemberBinder(env, access, scope, complaints);
    }

    /** A whole string: its last name is a method, with or without parentheses. */
    Bound.Call step(Path path, Optional<TypeMirror> wanted) {
        return call(path, wanted);
    }

    private Bound.Call call(Path path, Optional<TypeMirror> wanted) {
        Segment last = path.last();
        return last.arguments().isEmpty()
                ? members.callByName(before(path), last.name(), wanted)
                : members.bind(chosen(path), wanted);
    }

    private Given.Call chosen(Path path) {
        Segment last = path.last();
        Optional<Bound.Receiver> receiver = before(path);
        return members.choose(receiver, last.name(), arguments(last));
    }

    private Optional<Bound.Receiver> before(Path path) {
        List<Segment> before = path.segments().subList(0, path.segments().size() - 1);
        return before.isEmpty() ? Optional.empty() : Optional.of(receiver(before));
    }

    private List<Given> arguments(Segment segment) {
        return segment.arguments().orElseThrow().values().stream()
                .map(this::argument)
                .toList();
    }

    private Given argument(Argument argument) {
        Given given = argument instanceof Literal literal ? new Given.Value(literal(literal)) : value((Path) argument);
        if (env.kit().isVoid(given.type())) {
            throw complaints.of(Problem.NOT_A_VALUE, argument.span(), text(argument), "the method returns nothing");
        }
        return given;
    }

    private static String text(Argument argument) {
        return argument instanceof Path path
                ? path.segments().stream().map(each -> each.name().text()).collect(Collectors.joining("."))
                : "literal";
    }

    private Given value(Path path) {
        if (path.isCall()) {
            Given.Call call = chosen(path);
            // Only a poly expression waits for the type that is wanted.
            return call.fit().poly() ? call : new Given.Value(members.bind(call, Optional.empty()));
        }
        Bound.Receiver found = receiver(path.segments());
        if (found instanceof Bound.Receiver.OnValue on) {
            return new Given.Value(on.value());
        }
        throw complaints.of(Problem.NOT_A_VALUE, path.span(), text(path), "it is a type (write its name + '.class')");
    }

    /** What stands before the last dot: a value or a type. */
    private Bound.Receiver receiver(List<Segment> segments) {
        int next = 1;
        Bound.Receiver current;
        Segment first = segments.get(0);
        if (first.arguments().isPresent()) {
            current = on(call(new Path(List.of(first)), Optional.empty()));
        } else {
            Optional<Bound.Receiver> found = firstName.find(segments);
            if (found.isPresent()) {
                current = found.get();
            } else {
                FirstName.Qualified type = firstName.qualified(segments);
                current = new Bound.Receiver.OnType(type.type());
                next = type.length();
            }
        }
        for (Segment segment : segments.subList(next, segments.size())) {
            current = member(current, segment);
        }
        return current;
    }

    private Bound.Receiver member(Bound.Receiver receiver, Segment segment) {
        if (segment.arguments().isPresent()) {
            Given.Call call = members.choose(Optional.of(receiver), segment.name(), arguments(segment));
            return on(members.bind(call, Optional.empty()));
        }
        return members.field(receiver, segment.name());
    }

    private static Bound.Receiver on(Bound value) {
        return new Bound.Receiver.OnValue(value);
    }

    private Bound literal(Literal literal) {
        if (literal instanceof ClassLiteral named) {
            TypeElement type = firstName.type(named.type());
            TypeMirror raw = env.types().erasure(type.asType());
            TypeElement classType = env.elements().getTypeElement("java.lang.Class");
            return new Bound.ClassConstant(raw, env.types().getDeclaredType(classType, raw));
        }
        return new Bound.Constant(literal, typeOf(literal));
    }

    private TypeMirror typeOf(Literal literal) {
        if (literal instanceof TextLiteral) {
            return env.kit().type(String.class);
        }
        if (literal instanceof NullLiteral) {
            return env.types().getNullType();
        }
        TypeKind kind = literal instanceof CharLiteral
                ? TypeKind.CHAR
                : literal instanceof IntLiteral
                        ? TypeKind.INT
                        : literal instanceof LongLiteral
                                ? TypeKind.LONG
                                : literal instanceof DoubleLiteral ? TypeKind.DOUBLE : TypeKind.BOOLEAN;
        return env.types().getPrimitiveType(kind);
    }
}
