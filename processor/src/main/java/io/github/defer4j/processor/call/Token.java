package io.github.defer4j.processor.call;

/** The smallest pieces of a text. */
sealed interface Token {

    Span span();

    /** A name or a keyword. */
    record Word(String text, Span span) implements Token {}

    /** A parenthesis, a point, a comma, a semicolon or an operator. */
    record Symbol(String text, Span span) implements Token {

        /** Whether it only occurs in Java the language has no place for, the assignment aside. */
        boolean isOperator() {
            return !"().,;".contains(text);
        }
    }

    /** A number as written. It has no value yet: whether it is in range depends on the minus before it. */
    record Digits(String text, Span span) implements Token {}

    /** A string or a char. */
    record Quoted(Literal literal) implements Token {

        @Override
        public Span span() {
            return literal.span();
        }
    }

    /** Not a token; an error once the parser gets there. */
    record Bad(SyntaxError error) implements Token {

        @Override
        public Span span() {
            return error.span();
        }
    }

    /** The end of the text. */
    record End(Span span) implements Token {}
}
