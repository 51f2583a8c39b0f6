package io.github.defer4j.processor.resolve;

import io.github.defer4j.processor.environment.Env;
import java.util.List;
import java.util.function.Predicate;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Puts a string off where it needs a type that does not exist yet: compilers let such a type pass for anything. Of
 * a wrapper that this run writes the name is known, which is enough to hand it on.
 */
final class Missing {
    private final Env env;
    private final Predicate<String> unwritten;

    Missing(Env env, Predicate<String> unwritten) {
        this.env = env;
        this.unwritten = unwritten;
    }

    void requireKnown(TypeMirror type) {
        if (type.getKind() == TypeKind.ERROR) {
            throw new Unbindable(new Resolution.NotYet(nameOf(type)));
        }
    }

    /** Known, or at least its name. */
    void requireNamed(TypeMirror type) {
        if (!isUnwritten(type)) {
            requireKnown(type);
        }
    }

    /** A member that is not there may be inherited from a type that does not exist yet. */
    void requireWhole(TypeMirror type) {
        env.kit().memberSites(type).forEach(site -> env.members().supertypes(site).forEach(this::requireKnown));
    }

    /** Overloads are chosen by what a type is, not by its name. */
    void requireChoice(List<TypeMirror> arguments, int candidates) {
        arguments.forEach(candidates > 1 ? this::requireKnown : this::requireNamed);
    }

    /** Whether a value may stand there is certain only if both are known, or called the same. */
    void requireFit(TypeMirror value, TypeMirror wanted) {
        boolean same = isUnwritten(value) && isUnwritten(wanted) && nameOf(value).equals(nameOf(wanted));
        boolean any = isUnwritten(value) && env.types().isSameType(wanted, env.kit().type(Object.class));
        if (!same && !any) {
            requireKnown(value);
            requireKnown(wanted);
        }
    }

    private boolean isUnwritten(TypeMirror type) {
        return type.getKind() == TypeKind.ERROR && unwritten.test(nameOf(type));
    }

    private static String nameOf(TypeMirror type) {
        return ((ErrorType) type).asElement().getSimpleName().toString();
    }
}
