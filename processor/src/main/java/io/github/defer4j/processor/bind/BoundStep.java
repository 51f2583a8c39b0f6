package io.github.defer4j.processor.bind;

import io.github.defer4j.processor.read.DeferMark;
import io.github.defer4j.processor.resolve.Bound;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * One deferred call, bound.
 *
 * @param guard the acquired value or annotated parameter on which the call is made; null skips it
 */
public record BoundStep(
        DeferMark mark, Optional<Acquire> acquire, Bound.Call deferred, boolean assignsResult, Optional<String> guard) {

    /**
     * @param text the call as written, for the exception that says it did not acquire
     * @param holder what the value is called; empty if it is dropped, or must be true
     */
    public record Acquire(Bound.Call call, String text, Optional<Holder> holder) {}

    /** A token, or a parameter that the wrapper obtains. */
    public record Holder(String name, TypeMirror type) {}
}
