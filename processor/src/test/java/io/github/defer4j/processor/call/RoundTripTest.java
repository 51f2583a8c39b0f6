package io.github.defer4j.processor.call;

import static io.github.defer4j.processor.call.Trees.assertSpansFit;
import static io.github.defer4j.processor.call.Trees.bare;
import static io.github.defer4j.processor.call.Trees.parse;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class RoundTripTest {

    private static final int STEPS = 20_000;

    @Test
    void whatIsPrintedIsReadBack() {
        Seeds.run(STEPS, random -> {
            Step step = new RandomSteps(random).next();
            String text = CallPrinter.print(step);
            Step read = parse(text);
            assertEquals(step, bare(read), text);
            assertEquals(text, read.text());
            assertSpansFit(read);
        });
    }

    @Test
    void whiteSpaceBetweenTokensMeansNothing() {
        Seeds.run(STEPS, random -> {
            Step step = new RandomSteps(random).next();
            String text = spacedOut(CallPrinter.print(step), random);
            Step read = parse(text);
            assertEquals(step, bare(read), text);
            assertSpansFit(read);
        });
    }

    private static String spacedOut(String text, Random random) {
        StringBuilder spaced = new StringBuilder(blanks(random));
        Lexer lexer = new Lexer(text);
        Token token = lexer.at(0);
        while (!(token instanceof Token.End)) {
            spaced.append(text, token.span().begin(), token.span().end()).append(blanks(random));
            token = lexer.at(token.span().end());
        }
        return spaced.toString();
    }

    private static String blanks(Random random) {
        return " \t\r\n\f ".substring(random.nextInt(6)).substring(0, random.nextInt(2));
    }
}
