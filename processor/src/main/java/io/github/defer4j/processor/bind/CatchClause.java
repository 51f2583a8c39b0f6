package io.github.defer4j.processor.bind;

import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * One clause of the recover step, in the order in which it is written.
 *
 * @param types what it catches
 * @param handler what it does; empty if it lets the failure through
 * @param undeclared what it must let through though no clause may name it, since nothing declares it
 */
public record CatchClause(List<TypeMirror> types, Optional<BoundHandler> handler, List<TypeMirror> undeclared) {
    public CatchClause {
        types = List.copyOf(types);
        undeclared = List.copyOf(undeclared);
    }
}
