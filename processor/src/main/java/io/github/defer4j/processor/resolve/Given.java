package io.github.defer4j.processor.resolve;

import io.github.defer4j.processor.call.Name;
import io.github.defer4j.processor.environment.Members;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** An argument while the method that takes it is being chosen. */
sealed interface Given {

    /** Its type, as far as it is known by itself. */
    TypeMirror type();

    record Value(Bound bound) implements Given {
        @Override
        public TypeMirror type() {
            return bound.type();
        }
    }

    /** Some value of the type. */
    record Typed(TypeMirror type) implements Given {}

    /** A call of a chosen method. If its {@code fit} is poly, its type still depends on where it stands. */
    record Call(Optional<Bound.Receiver> receiver, Name name, List<Members.Method> candidates, Overloads.Fit fit)
            implements Given {
        @Override
        public TypeMirror type() {
            return fit.result();
        }
    }
}
