package io.github.defer4j.processor.resolve;

import io.github.defer4j.processor.environment.Env;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/**
 * Reduces what must hold between types to bounds of the unknowns, and checks each new bound against the others (JLS
 * 18.2 and 18.3, without lambdas). Each question answers whether it can hold.
 */
final class Reduction {
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
        return wanted.kind().isPrimitive() ? unboxes(value, wanted) : below(value, wanted, true);
    }

    private boolean fits(TypeMirror value, TypeMirror wanted) {
        if (!env.kit().fits(value, wanted)) {
            return false;
        }
        boolean references = env.kit().isKnown(value) && value.getKind() != TypeKind.NULL && env.kit().isKnown(wanted);
        unchecked |= references && !env.types().isSubtype(value, wanted);
        return true;
    }

    // JLS 18.5.2.1: what is known of the unknown decides, else it is the box.
    private boolean unboxes(Term value, Term wanted) {
        if (value.unknown().isEmpty()) {
            return false;
        }
        Unknown unknown = value.unknown().get();
        Stream<Term> known = Stream.concat(unknown.equal().stream(), unknown.lower().stream());
        Optional<TypeMirror> box = known.filter(Term::isProper)
                .map(Term::type)
                .filter(each -> env.kit().unboxed(each).isPresent())
                .findFirst();
        return box.map(each -> env.kit().fits(each, wanted.type()))
                .orElseGet(() -> equal(value, wanted.with(env.kit().boxed(wanted.type()))));
    }

    /** @param top whether the first is the type of a value, whose wildcards stand for types (JLS 5.1.10) */
    private boolean below(Term narrow, Term wide, boolean top) {
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
            return least != null && below(narrow, wide.with(least), top);
        }
        if (narrow.isProper() && wide.isProper()) {
            return fits(narrow.type(), wide.type());
        }
        return switch (wide.kind()) {
            case DECLARED -> isDeclaredBelow(narrow, wide, top);
            case ARRAY -> narrow.kind() == TypeKind.ARRAY && isComponentBelow(component(narrow), component(wide), top);
            case INTERSECTION -> ((IntersectionType) wide.type())
                    .getBounds().stream().allMatch(bound -> below(narrow, wide.with(bound), top));
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
        return byParameter || below(narrow.with(bound), wide, true);
    }

    private boolean isDeclaredBelow(Term narrow, Term wide, boolean top) {
        DeclaredType formal = (DeclaredType) wide.type();
        Optional<DeclaredType> found = env.kit().superType(narrow.type(), formal);
        if (found.isEmpty()) {
            return false;
        }
        int count = formal.getTypeArguments().size();
        if (found.get().getTypeArguments().size() != count) {
            unchecked |= count > 0;
            return true;
        }
        Term actual = narrow.with(found.get());
        return IntStream.range(0, count)
                .allMatch(i -> contains(top ? actual.capturedArgument(i) : actual.argument(i), wide.argument(i)));
    }

    private boolean isComponentBelow(Term narrow, Term wide, boolean top) {
        return narrow.kind().isPrimitive() || wide.kind().isPrimitive()
                ? narrow.kind() == wide.kind()
                : below(narrow, wide, top);
    }

    /** A type argument is one of those that the second, which may be a wildcard, allows (JLS 18.2.3). */
    private boolean contains(Term argument, Term allowed) {
        if (!allowed.isWildcard()) {
            return !argument.isWildcard() && equal(argument, allowed);
        }
        WildcardType wildcard = (WildcardType) allowed.type();
        if (wildcard.getExtendsBound() != null) {
            Term most = argument.isWildcard() ? argument.with(env.kit().upward(argument.type())) : argument;
            return below(most, allowed.with(env.kit().upward(wildcard.getExtendsBound())), false);
        }
        if (wildcard.getSuperBound() == null) {
            return true;
        }
        // A member of a type with wildcards: its variable is replaced by the wildcard, not by what that stands for.
        Term least = allowed.with(env.kit().upward(wildcard.getSuperBound()));
        if (!argument.isWildcard()) {
            return below(least, argument, false);
        }
        TypeMirror bound = ((WildcardType) argument.type()).getSuperBound();
        return bound != null && below(least, argument.with(bound), false);
    }

    boolean equal(Term one, Term other) {
        if (isIdentical(one, other) || ++steps > MOST_STEPS) {
            return true;
        }
        if (one.unknown().isPresent() || other.unknown().isPresent()) {
            return one.unknown().map(unknown -> addEqual(unknown, other)).orElse(true)
                    && other.unknown().map(unknown -> addEqual(unknown, one)).orElse(true);
        }
        if (one.isProper() && other.isProper()) {
            return isSame(one.type(), other.type());
        }
        if (one.isCaptured() || other.isCaptured() || one.kind() != other.kind()) {
            return false;
        }
        return switch (one.kind()) {
            case ARRAY -> equal(component(one), component(other));
            case WILDCARD -> isSameWildcard(one, other);
            case DECLARED -> isSameDeclared(one, other);
            default -> false;
        };
    }

    private boolean isSame(TypeMirror one, TypeMirror other) {
        return one.getKind() == TypeKind.WILDCARD
                ? other.getKind() == TypeKind.WILDCARD && isSameWildcard(new Term(one, new Frame()), new Term(other, new Frame()))
                : env.types().isSameType(one, other);
    }

    private boolean isSameDeclared(Term one, Term other) {
        DeclaredType left = (DeclaredType) one.type();
        DeclaredType right = (DeclaredType) other.type();
        return left.asElement().equals(right.asElement())
                && left.getTypeArguments().size() == right.getTypeArguments().size()
                && IntStream.range(0, left.getTypeArguments().size())
                        .allMatch(i -> equal(one.argument(i), other.argument(i)));
    }

    private boolean isSameWildcard(Term one, Term other) {
        WildcardType left = (WildcardType) one.type();
        WildcardType right = (WildcardType) other.type();
        return isSameBound(one, left.getExtendsBound(), other, right.getExtendsBound())
                && isSameBound(one, left.getSuperBound(), other, right.getSuperBound());
    }

    private boolean isSameBound(Term one, TypeMirror left, Term other, TypeMirror right) {
        return left == null || right == null ? left == right : equal(one.with(left), other.with(right));
    }

    private boolean addEqual(Unknown unknown, Term type) {
        return !add(unknown.equal(), type)
                || (all(unknown.equal(), each -> equal(each, type))
                        && all(unknown.lower(), each -> below(each, type, true))
                        && all(unknown.upper(), each -> below(type, each, true)));
    }

    private boolean addLower(Unknown unknown, Term type) {
        return !add(unknown.lower(), type)
                || (all(unknown.equal(), each -> below(type, each, true))
                        && all(unknown.upper(), each -> below(type, each, true)));
    }

    private boolean addUpper(Unknown unknown, Term type) {
        return !add(unknown.upper(), type)
                || (all(unknown.equal(), each -> below(each, type, true))
                        && all(unknown.lower(), each -> below(each, type, true)));
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

    private static Term component(Term array) {
        return array.with(((ArrayType) array.type()).getComponentType());
    }
}
