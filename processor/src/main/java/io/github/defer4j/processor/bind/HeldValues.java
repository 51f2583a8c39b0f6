package io.github.defer4j.processor.bind;

import io.github.defer4j.processor.call.Path;
import io.github.defer4j.processor.call.Span;
import io.github.defer4j.processor.diagnostic.Problem;
import io.github.defer4j.processor.environment.Env;
import io.github.defer4j.processor.environment.Show;
import io.github.defer4j.processor.environment.Substitution;
import io.github.defer4j.processor.read.Written;
import io.github.defer4j.processor.resolve.Bound;
import io.github.defer4j.processor.resolve.Held;
import io.github.defer4j.processor.resolve.Walk;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** What a deferred call is given is fixed at registration, in locals of the wrapper: they must have types. */
final class HeldValues {
    private final Env env;
    private final CallBinder calls;

    HeldValues(Env env, CallBinder calls) {
        this.env = env;
        this.calls = calls;
    }

    boolean canBeHeld(Bound.Call call, Path path, Written text) {
        boolean nameable = Walk.children(call).stream()
                .flatMap(each -> Walk.all(each).stream())
                .filter(each -> each instanceof Bound.Call || each instanceof Bound.Field)
                .allMatch(each -> calls.isNameable(each.type(), text, path));
        if (nameable && !takesHeld(call)) {
            String given = call.arguments().stream()
                    .map(argument -> Show.type(argument.type()))
                    .collect(Collectors.joining(", ", "(", ")"));
            String site = Walk.receiver(call.receiver())
                    .map(each -> Show.type(each.type()))
                    .orElseGet(() -> Show.type(call.method().getEnclosingElement()));
            Span name = path.last().name().span();
            calls.complain(Problem.NOT_APPLICABLE, text, name, call.method().getSimpleName(), site, given);
            return false;
        }
        return nameable;
    }

    // list.addAll(List.of()) of a List<?>: in one expression the list is one of whatever the wildcard stands for, but
    // no variable can be declared so (JLS 5.1.10).
    private boolean takesHeld(Bound.Call call) {
        boolean generic = !call.method().getTypeParameters().isEmpty();
        if (generic && call.arguments().stream().anyMatch(HeldValues::isGeneric) && !Held.isTaken(env, call)) {
            return false;
        }
        return Walk.receiver(call.receiver())
                .map(Bound::type)
                .filter(HeldValues::hasWildcards)
                .map(site -> takesHeld(call, (DeclaredType) site))
                .orElse(true);
    }

    private boolean takesHeld(Bound.Call call, DeclaredType site) {
        TypeElement owner = (TypeElement) call.method().getEnclosingElement();
        Optional<DeclaredType> declaring = env.kit().superType(site, (DeclaredType) owner.asType());
        boolean simple = call.method().getTypeParameters().isEmpty() && !call.method().isVarArgs();
        if (declaring.isEmpty() || !simple) {
            return true;
        }
        Substitution known = new Substitution(env.types(), known(owner, declaring.get()));
        List<TypeMirror> formals = call.method().getParameters().stream()
                .map(parameter -> known.apply(parameter.asType()))
                .toList();
        return IntStream.range(0, formals.size())
                .filter(i -> isGeneric(call.arguments().get(i)))
                .allMatch(i -> env.kit().fits(call.arguments().get(i).type(), formals.get(i)));
    }

    // What "? extends" stands for nobody knows, so its variable stays; "? super" stands for no less than its bound.
    private static Map<Element, TypeMirror> known(TypeElement owner, DeclaredType declaring) {
        Map<Element, TypeMirror> known = new HashMap<>();
        for (int i = 0; i < declaring.getTypeArguments().size(); i++) {
            TypeMirror argument = declaring.getTypeArguments().get(i);
            TypeMirror least = argument instanceof WildcardType wildcard ? wildcard.getSuperBound() : argument;
            if (least != null) {
                known.put(owner.getTypeParameters().get(i), least);
            }
        }
        return known;
    }

    private static boolean hasWildcards(TypeMirror type) {
        return type instanceof DeclaredType declared
                && declared.getTypeArguments().stream().anyMatch(each -> each.getKind() == TypeKind.WILDCARD);
    }

    private static boolean isGeneric(Bound argument) {
        return argument instanceof Bound.Call call && !call.method().getTypeParameters().isEmpty();
    }
}
