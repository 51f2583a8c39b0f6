package io.github.defer4j.processor.resolve;

import io.github.defer4j.processor.environment.Env;
import io.github.defer4j.processor.environment.Substitution;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/**
 * Type arguments of a generic call, and of the generic calls among its arguments, from the arguments and from the
 * type that is wanted (JLS 18.5).
 */
final class Inference {
    private final Env env;
    private final Reduction reduction;
    private final List<Unknown> unknowns = new ArrayList<>();
    private final Frame frame = new Frame();
    private boolean wanted;

    private Inference(Env env) {
        this.env = env;
        this.reduction = new Reduction(env);
    }

    /** The types of the call and of the calls among its arguments; empty if the method does not take them. */
    static Optional<Inference> of(Env env, Overloads.Application call, Optional<TypeMirror> wanted) {
        Inference inference = new Inference(env);
        if (!inference.open(call, inference.frame)) {
            return Optional.empty();
        }
        if (wanted.isPresent()
                && !inference.reduction.compatible(
                        inference.result(call, inference.frame), new Term(wanted.get(), new Frame()))) {
            // Whoever wants the type says best why this one does not do.
            return of(env, call, Optional.empty());
        }
        inference.wanted = wanted.isPresent();
        inference.solve();
        return Optional.of(inference);
    }

    /** Whether what the call gives is of the type that is wanted. */
    boolean isWanted() {
        return wanted;
    }

    Frame frame() {
        return frame;
    }

    private boolean open(Overloads.Application call, Frame frame) {
        frame.open(env, call);
        unknowns.addAll(frame.unknowns().values());
        boolean fits = true;
        for (int i = 0; i < call.arguments().size(); i++) {
            Term formal = new Term(env.kit().downward(call.formals().get(i)), frame);
            Frame inner = new Frame();
            frame.arguments().add(inner);
            fits = fits && reduction.compatible(actual(call.arguments().get(i), inner), formal);
            if (reduction.takeUnchecked()) {
                frame.markUnchecked();
            }
        }
        return fits;
    }

    private Term actual(Given argument, Frame inner) {
        if (argument instanceof Given.Call nested && nested.fit().poly()) {
            open(nested.fit().application(), inner);
            return result(nested.fit().application(), inner);
        }
        return new Term(argument.type(), inner);
    }

    private Term result(Overloads.Application call, Frame frame) {
        TypeMirror result = call.type().getReturnType();
        boolean erased = frame.isUnchecked() && env.kit().isReference(result);
        return new Term(erased ? env.types().erasure(result) : env.kit().upward(result), frame);
    }

    private void solve() {
        List<Unknown> open = new ArrayList<>(unknowns);
        while (!open.isEmpty()) {
            Unknown next = next(open);
            next.solve(solution(next));
            open.remove(next);
            // What is known of one tells something of the others; that it can hold has been checked.
            reduction.equal(new Term(next.variable(), next.frame()), new Term(next.solution().orElseThrow(), new Frame()));
        }
    }

    // Those first that wait for the fewest others (JLS 18.4), and of these those of which most is known.
    private static Unknown next(List<Unknown> open) {
        int least = open.stream().mapToInt(each -> each.waitsFor().size()).min().orElseThrow();
        List<Unknown> ready =
                open.stream().filter(each -> each.waitsFor().size() == least).toList();
        return Stream.<Predicate<Unknown>>of(
                        each -> each.equal().stream().anyMatch(Term::isSolved),
                        each -> each.lower().stream().anyMatch(Term::isSolved),
                        each -> each.lower().isEmpty(),
                        each -> true)
                .flatMap(best -> ready.stream().filter(best))
                .findFirst()
                .orElseThrow();
    }

    private TypeMirror solution(Unknown unknown) {
        Optional<TypeMirror> equal = solved(unknown.equal()).stream().findFirst();
        if (equal.isPresent()) {
            return equal.get();
        }
        List<TypeMirror> upper = solved(unknown.upper());
        List<TypeMirror> lower =
                solved(unknown.lower()).stream().map(env.kit()::upward).toList();
        if (!lower.isEmpty()) {
            return new CommonType(env).of(lower, upper);
        }
        TypeMirror runtime = env.kit().type(RuntimeException.class);
        boolean thrown = unknown.isThrown() && upper.stream().allMatch(each -> env.kit().fits(runtime, each));
        if (thrown) {
            return runtime;
        }
        TypeMirror least = meet(upper).orElseGet(() -> erasedBound(unknown));
        if (!isBelowAll(least, unknown)) {
            unknown.markNameless();
        }
        return least;
    }

    private boolean isBelowAll(TypeMirror type, Unknown unknown) {
        TypeMirror erased = env.types().erasure(type);
        return unknown.upper().stream()
                .allMatch(bound -> env.types().isSubtype(erased, env.types().erasure(instantiate(bound))));
    }

    // Of a bound that names the unknown itself, the class is what can be written down.
    private TypeMirror erasedBound(Unknown unknown) {
        return unknown.upper().stream()
                .filter(bound -> bound.kind() == TypeKind.DECLARED)
                .map(bound -> env.types().erasure(bound.type()))
                .findFirst()
                .orElseGet(() -> env.types().erasure(unknown.variable().getUpperBound()));
    }

    private List<TypeMirror> solved(List<Term> bounds) {
        return bounds.stream().filter(Term::isSolved).map(this::instantiate).toList();
    }

    /** The narrowest of the bounds; where none is, javac has a type without a name. */
    private Optional<TypeMirror> meet(List<TypeMirror> bounds) {
        return bounds.stream()
                .filter(each -> bounds.stream().allMatch(other -> env.kit().fits(env.kit().upward(each), other)))
                .findFirst()
                .or(() -> bounds.stream().findFirst());
    }

    /** The type with what has been inferred in the place of its unknowns. */
    private TypeMirror instantiate(Term term) {
        return instantiate(term.type(), term.frame());
    }

    private TypeMirror instantiate(TypeMirror type, Frame frame) {
        Map<Element, TypeMirror> solutions = new LinkedHashMap<>();
        frame.unknowns().forEach((variable, unknown) ->
                unknown.solution().ifPresent(solution -> solutions.put(variable, solution)));
        return new Substitution(env.types(), solutions).apply(type);
    }

    /** What can be written down: a list of what has no name is a list of something that it extends (JLS 4.10.5). */
    private TypeMirror written(TypeMirror type, Frame frame) {
        List<TypeVariable> nameless = frame.unknowns().values().stream()
                .filter(Unknown::isNameless)
                .map(Unknown::variable)
                .toList();
        if (!(type instanceof DeclaredType generic) || !new Term(type, frame).mentionsAnyOf(nameless)) {
            return instantiate(type, frame);
        }
        TypeMirror[] arguments = generic.getTypeArguments().stream()
                .map(argument -> argument.getKind() != TypeKind.WILDCARD
                                && new Term(argument, frame).mentionsAnyOf(nameless)
                        ? env.types().getWildcardType(written(argument, frame), null)
                        : instantiate(argument, frame))
                .toArray(TypeMirror[]::new);
        return env.types().getDeclaredType((TypeElement) generic.asElement(), arguments);
    }

    /** The call with its types; an unchecked conversion erases what it gives (JLS 15.12.2.6). */
    Overloads.Fit fit(Overloads.Application call, Frame frame) {
        List<TypeMirror> formals = call.formals().stream()
                .map(formal -> env.kit().downward(instantiate(formal, frame)))
                .toList();
        TypeMirror declared = call.type().getReturnType();
        TypeMirror result = frame.isUnchecked() && env.kit().isReference(declared)
                ? env.types().erasure(declared)
                : env.kit().upward(call.method().element().getReturnType(), written(declared, frame));
        List<TypeMirror> thrown = call.type().getThrownTypes().stream()
                .map(each -> frame.isUnchecked() ? env.types().erasure(each) : env.kit().upward(instantiate(each, frame)))
                .toList();
        boolean poly =
                !frame.isUnchecked() && new Term(declared, frame).mentionsAnyOf(call.type().getTypeVariables());
        boolean unchecked = frame.isUnchecked()
                || env.kit().isRawMember(call.method().site(), call.method().element());
        return new Overloads.Fit(call, formals, result, thrown, unchecked, poly);
    }
}
