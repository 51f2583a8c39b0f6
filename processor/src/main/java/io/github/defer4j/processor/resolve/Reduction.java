package io.github.defer4j.processor.resolve;

import io.github.defer4j.processor.environment.Env;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/**
 * Reduces what must hold between types to bounds of the unknowns, and checks each new bound against the others (JLS
 * 18.2 and 18.3, without lambdas). Each question answers whether it can hold.
 */
final class Reduction {
    /** Where a type stands: the wildcards of a value's own type stand for types (JLS 5.1.10), others for themselves. */
    private enum Position {
        VALUE,
        COMPONENT,
        ARGUMENT
    }

    /** Bounds that grow for ever, as {@code T extends Comparable<T>} can make them, are left to the compiler. */
    private static final int MOST_STEPS = 2_000;

    private final Env env;
    private int steps;
    private boolean unchecked;

    Reduction(Env env) {
        this.env = env;
    }

    /** Whether a raw type has been taken for a parameterised one since the last time. */
    boolean takeUnchecked() {
        boolean was = unchecked;
        unchecked = false;
        return was;
    }

    /** A value of the first may be passed or assigned to the second (JLS 18.2.2). */
    boolean compatible(Term value, Term wanted) {
        if (value.isProper() && wanted.isProper()) {
            return fits(value.type(), wanted.type());
        }
        if (value.kind().isPrimitive()) {
            return compatible(value.with(env.kit().boxed(value.type())), wanted);
        }
        return wanted.kind().isPrimitive() ? unboxes(value, wanted) : below(value, wanted, Position.VALUE);
    }

    private boolean fits(TypeMirror value, TypeMirror wanted) {
        if (!env.kit().fits(value, wanted)) {
            return false;
        }
        unchecked |= env.kit().isUnchecked(value, wanted);
        return true;
    }

    // JLS 18.5.2.1: what is known of the unknown decides, else it is the box.
    private boolean unboxes(Term value, Term wanted) {
        Optional<Unknown> unknown = value.unknown();
        if (unknown.isEmpty()) {
            return false;
        }
        List<TypeMirror> known = known(unknown.get());
        return known.stream().anyMatch(each -> env.kit().unboxed(each).isPresent())
                ? known.stream().allMatch(each -> env.kit().fits(each, wanted.type()))
                : equal(value, wanted.with(env.kit().boxed(wanted.type())));
    }

    // What the value will be: its equal bound, else what takes all that it is above, else what it is below.
    private List<TypeMirror> known(Unknown unknown) {
        List<TypeMirror> lower = proper(unknown.lower());
        List<TypeMirror> upper = proper(unknown.upper());
        return Stream.of(
                        proper(unknown.equal()),
                        lower.isEmpty() ? lower : List.of(new CommonType(env).of(lower, upper)),
                        upper)
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<TypeMirror> proper(List<Term> bounds) {
        return bounds.stream()
                .map(each -> each.with(env.kit().upward(each.type())))
                .filter(Term::isProper)
                .map(Term::type)
                .toList();
    }

    private boolean below(Term narrow, Term wide, Position position) {
        if (isIdentical(narrow, wide) || fitsAnywhere(narrow) || wide.kind() == TypeKind.ERROR || ++steps > MOST_STEPS) {
            return true;
        }
        if (narrow.unknown().isPresent() || wide.unknown().isPresent()) {
            return narrow.unknown().map(unknown -> addUpper(unknown, wide)).orElse(true)
                    && wide.unknown().map(unknown -> addLower(unknown, narrow)).orElse(true);
        }
        if (narrow.isCaptured()) {
            return isCaptureBelow(narrow, wide);
        }
        if (wide.isCaptured()) {
            TypeMirror least = ((WildcardType) wide.type()).getSuperBound();
            return least != null && below(narrow, wide.with(least), position);
        }
        if (narrow.isProper() && wide.isProper()) {
            return fits(narrow.type(), wide.type());
        }
        return switch (wide.kind()) {
            case DECLARED -> isDeclaredBelow(narrow, wide, position);
            case ARRAY -> narrow.kind() == TypeKind.ARRAY && isComponentBelow(narrow.component(), wide.component(), position);
            default -> false;
        };
    }

    private boolean isCaptureBelow(Term narrow, Term wide) {
        TypeMirror bound = env.kit().upward(narrow.type());
        TypeMirror erased = env.types().erasure(wide.type());
        // Of the parameter's own bound, which may name the type itself, the class is enough.
        boolean byParameter = !env.types().isSubtype(env.types().erasure(bound), erased)
                && narrow.captured().orElseThrow().getBounds().stream()
                        .anyMatch(each -> env.types().isSubtype(env.types().erasure(each), erased));
        return byParameter || below(narrow.with(bound), wide, Position.ARGUMENT);
    }

    private boolean isDeclaredBelow(Term narrow, Term wide, Position position) {
        Optional<DeclaredType> found = superType(narrow, wide);
        if (found.isEmpty()) {
            return false;
        }
        Term actual = narrow.with(found.get());
        if (actual.arguments() < wide.arguments()) {
            unchecked = true;
            return position != Position.ARGUMENT;
        }
        return IntStream.range(0, wide.arguments()).allMatch(i -> contains(
                position == Position.VALUE ? actual.capturedArgument(i) : actual.argument(i), wide.argument(i)));
    }

    private boolean isComponentBelow(Term narrow, Term wide, Position position) {
        return narrow.kind().isPrimitive() || wide.kind().isPrimitive()
                ? narrow.kind() == wide.kind()
                : below(narrow, wide, position == Position.VALUE ? Position.COMPONENT : position);
    }

    /** A type argument is one of those that the second, which may be a wildcard, allows (JLS 18.2.3). */
    private boolean contains(Term argument, Term allowed) {
        if (!allowed.isWildcard()) {
            return equal(argument, allowed);
        }
        WildcardType wildcard = (WildcardType) allowed.type();
        if (wildcard.getExtendsBound() != null) {
            Term most = argument.isWildcard() ? argument.with(env.kit().upward(argument.type())) : argument;
            return below(most, allowed.with(env.kit().upward(wildcard.getExtendsBound())), Position.ARGUMENT);
        }
        if (wildcard.getSuperBound() == null) {
            return true;
        }
        // A member of a type with wildcards: its variable is replaced by the wildcard, not by what that stands for.
        Term least = allowed.with(env.kit().upward(wildcard.getSuperBound()));
        if (!argument.isWildcard()) {
            return below(least, argument, Position.ARGUMENT);
        }
        TypeMirror bound = ((WildcardType) argument.type()).getSuperBound();
        return bound != null && below(least, argument.with(bound), Position.ARGUMENT);
    }

    boolean equal(Term one, Term other) {
        if (isIdentical(one, other) || ++steps > MOST_STEPS) {
            return true;
        }
        if (one.isWildcard() || other.isWildcard()) {
            return one.isWildcard() && other.isWildcard() && isSameWildcard(one, other);
        }
        if (one.unknown().isPresent() || other.unknown().isPresent()) {
            return one.unknown().map(unknown -> addEqual(unknown, other)).orElse(true)
                    && other.unknown().map(unknown -> addEqual(unknown, one)).orElse(true);
        }
        if (one.isCaptured() || other.isCaptured() || one.kind() != other.kind()) {
            return false;
        }
        return switch (one.kind()) {
            case ARRAY -> isSameComponent(one.component(), other.component());
            case DECLARED -> isSameDeclared(one, other);
            default -> false;
        };
    }

    private boolean isSameComponent(Term one, Term other) {
        return one.kind().isPrimitive() || other.kind().isPrimitive()
                ? one.kind() == other.kind()
                : equal(one, other);
    }

    private boolean isSameDeclared(Term one, Term other) {
        return ((DeclaredType) one.type()).asElement().equals(((DeclaredType) other.type()).asElement())
                && one.arguments() == other.arguments()
                && IntStream.range(0, one.arguments()).allMatch(i -> equal(one.argument(i), other.argument(i)));
    }

    private boolean isSameWildcard(Term one, Term other) {
        TypeMirror left = ((WildcardType) one.type()).getSuperBound();
        TypeMirror right = ((WildcardType) other.type()).getSuperBound();
        if (left == null || right == null) {
            return left == right
                    && equal(one.with(env.kit().upward(one.type())), other.with(env.kit().upward(other.type())));
        }
        return equal(one.with(left), other.with(right));
    }

    private boolean addEqual(Unknown unknown, Term type) {
        return !add(unknown.equal(), type)
                || (all(unknown.equal(), each -> equal(each, type))
                        && all(unknown.lower(), each -> below(each, type, Position.VALUE))
                        && all(unknown.upper(), each -> below(type, each, Position.VALUE)));
    }

    private boolean addLower(Unknown unknown, Term type) {
        return !add(unknown.lower(), type)
                || (all(unknown.equal(), each -> below(type, each, Position.VALUE))
                        && all(unknown.upper(), each -> below(type, each, Position.VALUE)));
    }

    private boolean addUpper(Unknown unknown, Term type) {
        return !add(unknown.upper(), type)
                || (all(unknown.upper(), each -> isBelowBoth(each, type))
                        && all(unknown.equal(), each -> below(each, type, Position.VALUE))
                        && all(unknown.lower(), each -> below(each, type, Position.VALUE)));
    }

    // No type has two classes apart above it, or one class with two arguments (JLS 18.3.1).
    private boolean isBelowBoth(Term one, Term other) {
        Optional<DeclaredType> found = superType(one, other);
        Optional<DeclaredType> back = superType(other, one);
        if (found.isEmpty() && back.isEmpty()) {
            return one.mayMeet(other);
        }
        return found.stream().allMatch(each -> agrees(one.with(each), other))
                && back.stream().allMatch(each -> agrees(other.with(each), one));
    }

    private Optional<DeclaredType> superType(Term narrow, Term wide) {
        return wide.type() instanceof DeclaredType formal
                ? env.kit().superType(narrow.type(), formal)
                : Optional.empty();
    }

    private boolean agrees(Term one, Term other) {
        int count = Math.min(one.arguments(), other.arguments());
        return IntStream.range(0, count)
                .filter(i -> !one.argument(i).isWildcard() && !other.argument(i).isWildcard())
                .allMatch(i -> equal(one.argument(i), other.argument(i)));
    }

    private boolean add(List<Term> bounds, Term type) {
        return bounds.stream().noneMatch(known -> isIdentical(known, type)) && bounds.add(type);
    }

    // Bounds that arrive on the way are checked against these when they do.
    private static boolean all(List<Term> bounds, Predicate<Term> holds) {
        return List.copyOf(bounds).stream().allMatch(holds);
    }

    private boolean isIdentical(Term one, Term other) {
        boolean unknown = one.unknown().isPresent() && one.unknown().equals(other.unknown());
        return unknown
                || one.equals(other)
                || one.isProper() && other.isProper() && env.types().isSameType(one.type(), other.type());
    }

    // Null fits everywhere; a type that does not exist yet is judged in a later round.
    private static boolean fitsAnywhere(Term type) {
        return type.kind() == TypeKind.NULL || type.kind() == TypeKind.ERROR;
    }
}
