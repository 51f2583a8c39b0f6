package io.github.defer4j.processor.call;

import static io.github.defer4j.processor.call.Trees.assertSpansFit;
import static io.github.defer4j.processor.call.Trees.bare;
import static io.github.defer4j.processor.call.Trees.parse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FuzzTest {

    private static final int TEXTS = 200_000;

    private static final List<String> PIECES = List.of(
            "a", "lock", "unlock", "this", "class", "new", "null", "true", "_", "instanceof", "\u00e9", "\ud83d\ude00",
            "\ud835\udc9c", "\ud835", "\u200b", "(", ")", "()", ".", ".", ",", ";", "=", " ", "\n", "\"", "'", "\"x\"",
            "'c'", "\\", "\\n", "\\u00", "\\u0041", "\\377", "0", "1", "7", "08", "0x", "0b1", "1_0", "2147483648",
            "9223372036854775808L", "1.5", "1e", "e+", "1e999", "L", "f", "d", "-", "+", "->", "::", "[", "]", "?",
            "{", "}", "@", "#", "//", "\u0000", "\"\"\"");

    @Test
    void randomPieces() {
        Seeds.run(TEXTS / 2, random -> {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i > 0; i--) {
                text.append(piece(random));
            }
            check(text.toString());
        });
    }

    @Test
    void validTextsWithMistakes() {
        Seeds.run(TEXTS / 2, random -> {
            StringBuilder text = new StringBuilder(CallPrinter.print(new RandomSteps(random).next()));
            for (int i = random.nextInt(4); i > 0; i--) {
                mutate(text, random);
            }
            check(text.toString());
        });
    }

    private static void mutate(StringBuilder text, Random random) {
        int begin = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), begin + 1 + random.nextInt(3));
        switch (random.nextInt(5)) {
            case 0 -> text.delete(begin, end);
            case 1 -> text.insert(begin, piece(random));
            case 2 -> text.replace(begin, end, piece(random));
            case 3 -> text.insert(random.nextInt(text.length() + 1), text.substring(begin, end));
            default -> text.setLength(begin);
        }
    }

    private static String piece(Random random) {
        return PIECES.get(random.nextInt(PIECES.size()));
    }

    private static void check(String text) {
        Parsed parsed = CallParser.parse(text);
        if (parsed instanceof Parsed.Malformed malformed) {
            Span span = malformed.error().span();
            assertTrue(span.end() <= text.length(), () -> text + ": " + malformed);
            assertTrue(span.begin() < span.end() || span.end() == text.length(), () -> text + ": " + malformed);
            assertNotNull(malformed.error().detail());
        } else {
            Step step = parse(text);
            assertEquals(text, step.text());
            assertSpansFit(step);
            assertEquals(bare(step), bare(parse(CallPrinter.print(step))), text);
        }
    }
}
