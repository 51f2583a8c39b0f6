package io.github.defer4j.processor.read;

import io.github.defer4j.processor.diagnostic.Place;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** A mark whose call is made with a failure, and says which failures it is for. */
public sealed interface HandlerMark permits RecoverMark, RetryMark {

    /** The annotation in source form, for comments and messages. */
    String label();

    Place place();

    /** The call, absent if the attribute was left out. */
    Optional<Written> value();

    ClassList on();

    ClassList except();

    /** Whether the call is made before the deferred calls. */
    boolean isInside();

    /**
     * The classes of an attribute with the place of the attribute.
     *
     * @param name of the attribute
     * @param isWritten whether it was given at all
     * @param types the listed ones, empty if the attribute was left out
     */
    record ClassList(String name, boolean isWritten, List<TypeMirror> types, Place place) {
        public ClassList {
            types = List.copyOf(types);
        }
    }
}
