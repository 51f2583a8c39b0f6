package io.github.defer4j.processor.bind;

import io.github.defer4j.processor.call.CallParser;
import io.github.defer4j.processor.call.Parsed;
import io.github.defer4j.processor.call.Step;
import io.github.defer4j.processor.call.SyntaxError;
import io.github.defer4j.processor.diagnostic.Finding;
import io.github.defer4j.processor.diagnostic.Findings;
import io.github.defer4j.processor.diagnostic.Problem;
import io.github.defer4j.processor.read.Written;
import java.util.Optional;

/** Parses the strings of marks and gives each mistake of the parser its place in the catalogue. */
final class CallReader {
    private final Findings findings;

    CallReader(Findings findings) {
        this.findings = findings;
    }

    /** Empty if the text is malformed, which has been noted then. */
    Optional<Step> read(Written written) {
        Parsed parsed = CallParser.parse(written.text());
        if (parsed instanceof Parsed.Ok ok) {
            return Optional.of(ok.step());
        }
        SyntaxError error = ((Parsed.Malformed) parsed).error();
        findings.add(Finding.of(problem(error.kind()), written.place(), quoted(error))
                .at(new Finding.Excerpt(
                        written.text(), error.span().begin(), error.span().end())));
        return Optional.empty();
    }

    private static String quoted(SyntaxError error) {
        return switch (error.kind()) {
            case NAME_EXPECTED -> error.detail().isEmpty() ? "the end" : "'" + error.detail() + "'";
            case BAD_TARGET -> error.detail().isEmpty() ? "=" : error.detail();
            default -> error.detail();
        };
    }

    private static Problem problem(SyntaxError.Kind kind) {
        return switch (kind) {
            case EMPTY_TEXT -> Problem.EMPTY_TEXT;
            case UNEXPECTED_CHARACTER -> Problem.UNEXPECTED_CHARACTER;
            case UNCLOSED_LITERAL -> Problem.UNCLOSED_LITERAL;
            case BAD_ESCAPE -> Problem.BAD_ESCAPE;
            case BAD_CHAR_LITERAL -> Problem.BAD_CHAR_LITERAL;
            case BAD_NUMBER -> Problem.BAD_NUMBER;
            case NUMBER_OUT_OF_RANGE -> Problem.NUMBER_OUT_OF_RANGE;
            case FLOAT_NUMBER -> Problem.FLOAT_NUMBER;
            case NAME_EXPECTED -> Problem.NAME_EXPECTED;
            case KEYWORD_AS_NAME -> Problem.KEYWORD_AS_NAME;
            case UNCLOSED_PARENTHESIS -> Problem.UNCLOSED_PARENTHESIS;
            case ARGUMENT_EXPECTED -> Problem.ARGUMENT_EXPECTED;
            case MISSING_COMMA -> Problem.MISSING_COMMA;
            case TRAILING_SEMICOLON -> Problem.TRAILING_SEMICOLON;
            case TEXT_AFTER_END -> Problem.TEXT_AFTER_END;
            case SEVERAL_CALLS -> Problem.SEVERAL_CALLS;
            case NOT_A_CALL -> Problem.NOT_A_CALL;
            case VALUE_ALONE -> Problem.VALUE_ALONE;
            case BAD_TARGET -> Problem.BAD_TARGET;
            case TOO_DEEP -> Problem.TOO_DEEP;
        };
    }
}
