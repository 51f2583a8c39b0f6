package io.github.defer4j.processor.call;

import io.github.defer4j.processor.call.SyntaxError.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the text of a step. The rule each method reads stands above it. */
public final class CallParser {

    /** So that no text can exhaust the stack. */
    private static final int MAX_DEPTH = 50;

    private final String text;
    private final Lexer lexer;
    private Token token;
    private int depth;

    private CallParser(String text) {
        this.text = text;
        this.lexer = new Lexer(text);
        this.token = next(0);
    }

    /** Never throws and never guesses: the whole text is a step, or the first mistake in it is told. */
    public static Parsed parse(String text) {
        try {
            return new Parsed.Ok(new CallParser(text).step());
        } catch (SyntaxException mistake) {
            return new Parsed.Malformed(mistake.error());
        }
    }

    // step = [ NAME "=" ] call
    private Step step() {
        if (token instanceof Token.End) {
            throw mistake(Kind.EMPTY_TEXT, new Span(0, text.length()), "");
        }
        if (at("=")) {
            throw mistake(Kind.BAD_TARGET, token.span(), "");
        }
        Span begin = token.span();
        Optional<Name> target = Optional.empty();
        if (atPrimitive() && isName(peek()) && isSymbol(lexer.at(peek().span().end()), "=")) {
            throw mistake(Kind.BAD_TARGET, begin.to(peek().span()));
        }
        if (isName(token) && isSymbol(peek(), "=")) {
            target = Optional.of(name());
            advance();
        }
        Argument whole = argument();
        rejectAssignment(begin, whole);
        rejectOperator();
        if (!(whole instanceof Path call) || isThis(call)) {
            throw mistake(Kind.VALUE_ALONE, whole.span());
        }
        rejectRest();
        return new Step(text, target, call);
    }

    // argument = path | classLiteral | literal
    private Argument argument() {
        Optional<Literal> literal = literal();
        if (literal.isPresent()) {
            return onlyLiteral(literal.get());
        }
        if (at("(")) {
            throw mistake(Kind.NOT_A_CALL, token.span());
        }
        return path();
    }

    // literal = STRING | CHAR | [ "-" ] NUMBER | "true" | "false" | "null"
    private Optional<Literal> literal() {
        Span begin = token.span();
        boolean negative = at("-") && lexer.startsNumber(peek().span().begin());
        if (negative) {
            advance();
        }
        Literal literal = null;
        if (lexer.startsNumber(token.span().begin())) {
            Token.Digits digits = lexer.number(token.span().begin());
            literal = Numbers.read(digits, negative, begin.to(digits.span()));
            token = digits;
        } else if (token instanceof Token.Quoted quoted) {
            literal = quoted.literal();
        } else if (atWord("true") || atWord("false")) {
            literal = new BooleanLiteral(atWord("true"), begin);
        } else if (atWord("null")) {
            literal = new NullLiteral(begin);
        }
        if (literal != null) {
            advance();
        }
        return Optional.ofNullable(literal);
    }

    // path = first { "." segment }
    // classLiteral = NAME { "." NAME } "." "class"
    private Argument path() {
        List<Segment> segments = new ArrayList<>();
        segments.add(first());
        while (at(".")) {
            advance();
            if (atWord("class") && segments.stream().allMatch(CallParser::isPlain)) {
                Span span = segments.get(0).span().to(token.span());
                advance();
                return onlyLiteral(new ClassLiteral(segments.stream().map(Segment::name).toList(), span));
            }
            segments.add(segment());
        }
        return new Path(segments);
    }

    // first = "this" | segment
    private Segment first() {
        if (!atWord("this")) {
            return segment();
        }
        Name name = new Name("this", token.span());
        advance();
        if (at("(")) {
            throw mistake(Kind.KEYWORD_AS_NAME, name.span());
        }
        return new Segment(name, Optional.empty());
    }

    // segment = NAME [ arguments ]
    private Segment segment() {
        Name name = name();
        return new Segment(name, at("(") ? Optional.of(arguments(name)) : Optional.empty());
    }

    // arguments = "(" [ argument { "," argument } ] ")"
    private Arguments arguments(Name called) {
        Span open = token.span();
        if (depth == MAX_DEPTH) {
            throw mistake(Kind.TOO_DEEP, open, String.valueOf(MAX_DEPTH));
        }
        depth++;
        advance();
        List<Argument> values = new ArrayList<>();
        if (!at(")")) {
            values.add(listed(open, called));
            while (!at(")")) {
                comma();
                values.add(listed(open, called));
            }
        }
        Span close = token.span();
        advance();
        depth--;
        return new Arguments(values, open.to(close));
    }

    /** One argument, after which the list must go on or be closed. */
    private Argument listed(Span open, Name called) {
        rejectUnclosed(open, called);
        if (at(",") || at(")")) {
            throw mistake(Kind.ARGUMENT_EXPECTED, token.span());
        }
        Argument argument = argument();
        rejectUnclosed(open, called);
        return argument;
    }

    private void comma() {
        rejectOperator();
        if (!at(",")) {
            throw mistake(Kind.MISSING_COMMA, token.span());
        }
        advance();
    }

    private Name name() {
        if (isName(token)) {
            Name name = new Name(slice(token.span()), token.span());
            advance();
            return name;
        }
        rejectOperator();
        throw mistake(token instanceof Token.Word ? Kind.KEYWORD_AS_NAME : Kind.NAME_EXPECTED, token.span());
    }

    /** Nothing hangs on a literal. */
    private Literal onlyLiteral(Literal literal) {
        if (at(".") || at("(")) {
            throw mistake(Kind.NOT_A_CALL, token.span());
        }
        return literal;
    }

    private void rejectOperator() {
        boolean operator = token instanceof Token.Symbol symbol && symbol.isOperator();
        if (operator || atWord("new") || atWord("instanceof")) {
            throw mistake(Kind.NOT_A_CALL, token.span());
        }
    }

    /** Both {@code a.b = c()} and {@code Lock a = b()}. */
    private void rejectAssignment(Span begin, Argument left) {
        if (at("=")) {
            throw mistake(Kind.BAD_TARGET, begin.to(left.span()));
        }
        boolean declares = left instanceof Path type && !type.isCall() && isName(token) && isSymbol(peek(), "=");
        if (declares) {
            throw mistake(Kind.BAD_TARGET, begin.to(token.span()));
        }
    }

    private void rejectUnclosed(Span open, Name called) {
        boolean ends = token instanceof Token.End || at(";") && peek() instanceof Token.End;
        if (ends) {
            throw mistake(Kind.UNCLOSED_PARENTHESIS, open, called.text());
        }
    }

    private void rejectRest() {
        if (token instanceof Token.End) {
            return;
        }
        int end = text.stripTrailing().length();
        Token second = token;
        while (isSymbol(second, ";") || isSymbol(second, ",")) {
            second = lexer.at(second.span().end());
        }
        if (second instanceof Token.End && at(";")) {
            throw mistake(Kind.TRAILING_SEMICOLON, new Span(token.span().begin(), end));
        }
        boolean separated = second != token;
        if (second instanceof Token.Word && (separated || startsCall(second))) {
            throw mistake(Kind.SEVERAL_CALLS, new Span(second.span().begin(), end));
        }
        throw mistake(Kind.TEXT_AFTER_END, new Span(token.span().begin(), end));
    }

    private boolean startsCall(Token word) {
        Token after = lexer.at(word.span().end());
        return isSymbol(after, ".") || isSymbol(after, "(") || isSymbol(after, "=");
    }

    private static boolean isThis(Path path) {
        return path.segments().size() == 1 && path.last().name().text().equals("this");
    }

    private static boolean isPlain(Segment segment) {
        return segment.arguments().isEmpty() && !segment.name().text().equals("this");
    }

    private static boolean isName(Token token) {
        return token instanceof Token.Word word && !Keywords.isReserved(word.text());
    }

    private static boolean isSymbol(Token token, String symbol) {
        return token instanceof Token.Symbol found && found.text().equals(symbol);
    }

    private boolean at(String symbol) {
        return isSymbol(token, symbol);
    }

    private boolean atPrimitive() {
        return token instanceof Token.Word found && Keywords.isPrimitive(found.text());
    }

    private boolean atWord(String word) {
        return token instanceof Token.Word found && found.text().equals(word);
    }

    private Token peek() {
        return lexer.at(token.span().end());
    }

    private void advance() {
        token = next(token.span().end());
    }

    private Token next(int position) {
        Token next = lexer.at(position);
        if (next instanceof Token.Bad bad) {
            throw new SyntaxException(bad.error());
        }
        return next;
    }

    private String slice(Span span) {
        return text.substring(span.begin(), span.end());
    }

    private SyntaxException mistake(Kind kind, Span span) {
        return mistake(kind, span, slice(span));
    }

    private static SyntaxException mistake(Kind kind, Span span, String detail) {
        return new SyntaxException(new SyntaxError(kind, span, detail));
    }
}
