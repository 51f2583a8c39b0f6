package io.github.defer4j.processor.resolve;

import io.github.defer4j.processor.call.Literal;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** A call of the language with every name bound to what it means. */
public sealed interface Bound {

    TypeMirror type();

    /** The service itself. */
    record Service(TypeMirror type) implements Bound {}

    /** A parameter, an acquired parameter or a token. */
    record Variable(String name, TypeMirror type) implements Bound {}

    /** The method's result, at exit. */
    record Result(TypeMirror type) implements Bound {}

    /** The failure on the way out, or null. */
    record Failure(TypeMirror type) implements Bound {}

    /** The number of the attempt that failed. */
    record Attempt(TypeMirror type) implements Bound {}

    /** At exit, whether the service was called. */
    record Called(TypeMirror type) implements Bound {}

    record Field(Receiver receiver, VariableElement field, TypeMirror type) implements Bound {}

    record ArrayLength(Bound array, TypeMirror type) implements Bound {}

    record Constant(Literal literal, TypeMirror type) implements Bound {}

    record ClassConstant(TypeMirror named, TypeMirror type) implements Bound {}

    /**
     * @param thrown what this call alone declares; see {@link Walk#thrown} for its arguments too
     * @param overloaded whether another method of that name takes as many arguments, so that a bare null would
     *     be ambiguous
     * @param unchecked whether javac will warn of an unchecked conversion
     */
    record Call(
            Receiver receiver,
            ExecutableElement method,
            List<Bound> arguments,
            TypeMirror type,
            List<TypeMirror> thrown,
            boolean overloaded,
            boolean unchecked)
            implements Bound {
        public Call {
            arguments = List.copyOf(arguments);
            thrown = List.copyOf(thrown);
        }

        Call withType(TypeMirror other) {
            return new Call(receiver, method, arguments, other, thrown, overloaded, unchecked);
        }

        Call withUnchecked() {
            return new Call(receiver, method, arguments, type, thrown, overloaded, true);
        }
    }

    /** What stands before the dot. */
    sealed interface Receiver {
        record OnValue(Bound value) implements Receiver {}

        record OnType(TypeElement type) implements Receiver {}
    }
}
