package io.github.defer4j.processor.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

/** What the tests ask of whole trees. */
final class Trees {

    private static final Span NOWHERE = new Span(0, 0);

    private Trees() {}

    static Step parse(String text) {
        Parsed parsed = CallParser.parse(text);
        if (parsed instanceof Parsed.Ok ok) {
            return ok.step();
        }
        throw new AssertionError(text + ": " + parsed);
    }

    /** The same tree with neither text nor spans, so that equality means equal structure. */
    static Step bare(Step step) {
        return new Step("", step.target().map(Trees::bare), bare(step.call()));
    }

    private static Path bare(Path path) {
        return new Path(path.segments().stream().map(Trees::bare).toList());
    }

    private static Segment bare(Segment segment) {
        return new Segment(bare(segment.name()), segment.arguments().map(Trees::bare));
    }

    private static Arguments bare(Arguments arguments) {
        return new Arguments(arguments.values().stream().map(Trees::bare).toList(), NOWHERE);
    }

    private static Name bare(Name name) {
        return new Name(name.text(), NOWHERE);
    }

    private static Argument bare(Argument argument) {
        if (argument instanceof Path path) {
            return bare(path);
        }
        if (argument instanceof TextLiteral text) {
            return new TextLiteral(text.value(), NOWHERE);
        }
        if (argument instanceof CharLiteral character) {
            return new CharLiteral(character.value(), NOWHERE);
        }
        if (argument instanceof IntLiteral number) {
            return new IntLiteral(number.value(), NOWHERE);
        }
        if (argument instanceof LongLiteral number) {
            return new LongLiteral(number.value(), NOWHERE);
        }
        if (argument instanceof DoubleLiteral number) {
            return new DoubleLiteral(number.value(), NOWHERE);
        }
        if (argument instanceof BooleanLiteral constant) {
            return new BooleanLiteral(constant.value(), NOWHERE);
        }
        if (argument instanceof ClassLiteral type) {
            return new ClassLiteral(type.type().stream().map(Trees::bare).toList(), NOWHERE);
        }
        return new NullLiteral(NOWHERE);
    }

    /** Every part lies inside the part it belongs to, in order, and every name is what stands at its place. */
    static void assertSpansFit(Step step) {
        Span whole = new Span(0, step.text().length());
        step.target().ifPresent(name -> assertNamed(step.text(), name, whole));
        step.target().ifPresent(name -> assertTrue(name.span().end() < step.call().span().begin()));
        assertFits(step.text(), step.call(), whole);
    }

    private static void assertFits(String text, Argument argument, Span parent) {
        assertInside(argument.span(), parent);
        if (argument instanceof Path path) {
            assertInOrder(path.segments().stream().map(Segment::span).toList());
            path.segments().forEach(segment -> assertFits(text, segment, path.span()));
        } else if (argument instanceof ClassLiteral type) {
            assertInOrder(type.type().stream().map(Name::span).toList());
            type.type().forEach(name -> assertNamed(text, name, type.span()));
        }
    }

    private static void assertFits(String text, Segment segment, Span parent) {
        assertInside(segment.span(), parent);
        assertNamed(text, segment.name(), segment.span());
        segment.arguments().ifPresent(list -> {
            assertInside(list.span(), segment.span());
            assertEquals('(', text.charAt(list.span().begin()));
            assertEquals(')', text.charAt(list.span().end() - 1));
            assertInOrder(list.values().stream().map(Argument::span).toList());
            list.values().forEach(value -> assertFits(text, value, list.span()));
        });
    }

    private static void assertNamed(String text, Name name, Span parent) {
        assertInside(name.span(), parent);
        assertEquals(name.text(), text.substring(name.span().begin(), name.span().end()));
    }

    private static void assertInside(Span span, Span parent) {
        assertTrue(parent.begin() <= span.begin() && span.end() <= parent.end(), () -> span + " in " + parent);
        assertTrue(span.begin() < span.end(), () -> span + " is empty");
    }

    private static void assertInOrder(List<Span> spans) {
        for (int i = 1; i < spans.size(); i++) {
            assertTrue(spans.get(i - 1).end() < spans.get(i).begin(), spans::toString);
        }
    }
}
