package io.github.defer4j.processor.call;

/**
 * Why a text is not a step.
 *
 * @param span lies inside the text; empty at its end if something is missing there
 * @param detail the piece of text the message should quote; what it is depends on the kind
 */
public record SyntaxError(Kind kind, Span span, String detail) {

    /** One for each mistake that deserves its own message. */
    public enum Kind {
        /** Nothing but white space. The detail is empty. */
        EMPTY_TEXT,
        /** A character the language has no use for. The detail is that, or {@code U+200B} if invisible. */
        UNEXPECTED_CHARACTER,
        /** A string or char literal without its closing quote. The detail is the opening quote. */
        UNCLOSED_LITERAL,
        /** A backslash followed by what Java does not know as an escape. The detail is the escape. */
        BAD_ESCAPE,
        /** Single quotes around none or several chars: {@code 'abc'}. The detail is what stands between them, raw. */
        BAD_CHAR_LITERAL,
        /** Begins like a number, is none: {@code 1_}, {@code 08}, {@code 10ms}. The detail is the number. */
        BAD_NUMBER,
        /** A number its type cannot hold. The detail is the number. */
        NUMBER_OUT_OF_RANGE,
        /** A number with the suffix {@code f}. The detail is the number. */
        FLOAT_NUMBER,
        /** No name where one must be: {@code lock.}, {@code a..b}. The detail is what stands there, or empty. */
        NAME_EXPECTED,
        /** A Java keyword where a name must be. The detail is the keyword. */
        KEYWORD_AS_NAME,
        /** The text ends before a parenthesis is closed. The span is where it opens; the detail is the name called. */
        UNCLOSED_PARENTHESIS,
        /** A comma with nothing on one side: {@code f(a,)}. The detail is what stands there instead. */
        ARGUMENT_EXPECTED,
        /** Two arguments with no comma between: {@code f(a b)}. The detail is what stands where the comma should. */
        MISSING_COMMA,
        /** {@code a.b();}. The detail is the semicolon. */
        TRAILING_SEMICOLON,
        /** The call is complete, the text is not: {@code lock.unlock() x}. The detail is the rest. */
        TEXT_AFTER_END,
        /** More than one call in a text: {@code a(); b()}. The detail is the second one and what follows. */
        SEVERAL_CALLS,
        /**
         * Java, but more than a call: an operator, a lambda, {@code new}, a cast, an index. The detail is the telling
         * piece: the operator, {@code new}, the parenthesis.
         */
        NOT_A_CALL,
        /** A literal or {@code this} by itself. */
        VALUE_ALONE,
        /** Left of {@code =} is not a single new name: {@code a.b = c()}. The detail is what stands there, or empty. */
        BAD_TARGET,
        /** More argument lists inside each other than anyone writes. The detail is the limit. */
        TOO_DEEP
    }
}
