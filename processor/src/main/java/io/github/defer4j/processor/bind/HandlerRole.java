package io.github.defer4j.processor.bind;

import io.github.defer4j.processor.call.Path;
import io.github.defer4j.processor.diagnostic.Problem;
import io.github.defer4j.processor.read.Written;
import io.github.defer4j.processor.resolve.Bound;
import io.github.defer4j.processor.resolve.Scope;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** What a call that is made with a failure is for: what it may name, and what its result must be. */
interface HandlerRole {

    /** The type that its result should have, if that matters. */
    Optional<TypeMirror> wanted(Path path, Scope exit, Written text);

    /**
     * @param failure the type of the failure that the call gets
     */
    Scope.AtExit atExit(TypeMirror failure);

    /** What an assignment in its string is. */
    Problem assignment();

    /** Notes it if the result is of no use. */
    void checkResult(Bound.Call call, Path path, Written text);

    /** Whether the result is a stage, of which callers get what it gives. */
    boolean givesStage(Bound.Call call);
}
