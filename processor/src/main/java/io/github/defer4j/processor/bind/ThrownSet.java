package io.github.defer4j.processor.bind;

import io.github.defer4j.processor.diagnostic.Place;
import io.github.defer4j.processor.environment.Env;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** What a piece of generated code can throw as declared, in order of appearance (JLS 11.2). */
final class ThrownSet {
    private final Env env;
    private final List<Thrown> all = new ArrayList<>();

    ThrownSet(Env env) {
        this.env = env;
    }

    /** What the service's method declares; unchecked exceptions too, as it took the trouble. */
    void addDeclared(Collection<? extends TypeMirror> types) {
        types.forEach(type -> add(new Thrown(type, Optional.empty())));
    }

    void addChecked(Collection<? extends TypeMirror> types, Place source) {
        types.stream()
                .filter(env.kit()::isChecked)
                .forEach(type -> add(new Thrown(type, Optional.of(source))));
    }

    /** A wider type that is there already covers the new one. */
    void add(Thrown thrown) {
        boolean covered = all.stream()
                .anyMatch(known -> thrown.source().isPresent()
                                && env.types().isSubtype(thrown.type(), known.type())
                        || env.types().isSameType(thrown.type(), known.type()));
        if (!covered) {
            all.add(thrown);
        }
    }

    /** Whether a clause may catch it (JLS 11.2.3) and something is left for that clause after earlier ones. */
    boolean reaches(TypeMirror type, Collection<TypeMirror> caughtBefore) {
        if (!env.kit().isChecked(type) || isRoot(type)) {
            return true;
        }
        return all.stream()
                .map(Thrown::type)
                .filter(known -> env.types().isSubtype(known, type) || env.types().isSubtype(type, known))
                .anyMatch(known -> caughtBefore.stream().noneMatch(caught -> env.types().isSubtype(known, caught)));
    }

    // Exception and Throwable have unchecked subclasses too.
    private boolean isRoot(TypeMirror type) {
        return env.types().isSubtype(env.kit().type(RuntimeException.class), type);
    }

    List<Thrown> list() {
        return List.copyOf(all);
    }
}
