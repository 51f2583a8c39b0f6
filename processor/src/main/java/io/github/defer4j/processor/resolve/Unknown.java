package io.github.defer4j.processor.resolve;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/** A type argument to be inferred, with what is known of it (JLS 18.1.3). */
final class Unknown {
    private final TypeVariable variable;
    private final Frame frame;
    private final boolean thrown;
    private final List<Term> equal = new ArrayList<>();
    private final List<Term> lower = new ArrayList<>();
    private final List<Term> upper = new ArrayList<>();
    private TypeMirror solution;
    private boolean nameless;

    Unknown(TypeVariable variable, Frame frame, boolean thrown) {
        this.variable = variable;
        this.frame = frame;
        this.thrown = thrown;
    }

    TypeVariable variable() {
        return variable;
    }

    Frame frame() {
        return frame;
    }

    /** Whether the method declares to throw it, which makes it RuntimeException where nothing says more. */
    boolean isThrown() {
        return thrown;
    }

    List<Term> equal() {
        return equal;
    }

    List<Term> lower() {
        return lower;
    }

    List<Term> upper() {
        return upper;
    }

    /** The unknowns that its bounds lead to and that have not been inferred, itself included. */
    Set<Unknown> waitsFor() {
        Set<Unknown> found = new LinkedHashSet<>(List.of(this));
        Deque<Unknown> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            Unknown each = open.removeFirst();
            Stream.of(each.equal, each.lower, each.upper)
                    .flatMap(List::stream)
                    .flatMap(bound -> bound.open().stream())
                    .filter(found::add)
                    .forEach(open::add);
        }
        return found;
    }

    Optional<TypeMirror> solution() {
        return Optional.ofNullable(solution);
    }

    void solve(TypeMirror type) {
        solution = type;
    }

    /** Whether what it stands for is several types at once (JLS 4.9), of which the solution is but one. */
    boolean isNameless() {
        return nameless;
    }

    void markNameless() {
        nameless = true;
    }
}
