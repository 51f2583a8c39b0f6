package io.github.defer4j.processor.call;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Trees that the grammar allows, without spans. */
final class RandomSteps {

    private static final Span NOWHERE = new Span(0, 0);
    private static final List<String> NAMES =
            List.of("a", "lock", "unlock", "result", "failure", "System", "x1", "$", "_a", "\u00e9t\u00e9", "record");
    private static final List<Double> DOUBLES =
            List.of(0.0, -0.0, 1.5, Double.MIN_VALUE, -Double.MAX_VALUE, 1e10, 1e-10, 0.1);

    private final Random random;

    RandomSteps(Random random) {
        this.random = random;
    }

    Step next() {
        Path call = path(3);
        while (call.equals(new Path(List.of(self())))) {
            call = path(3);
        }
        return new Step("", random.nextInt(4) == 0 ? Optional.of(name()) : Optional.empty(), call);
    }

    private Path path(int depth) {
        Stream<Segment> first = Stream.of(random.nextInt(8) == 0 ? self() : segment(depth));
        return new Path(Stream.concat(first, some(3, () -> segment(depth))).toList());
    }

    private Segment self() {
        return new Segment(new Name("this", NOWHERE), Optional.empty());
    }

    private Segment segment(int depth) {
        boolean called = depth > 0 && random.nextInt(3) == 0;
        return new Segment(name(), called ? Optional.of(arguments(depth - 1)) : Optional.empty());
    }

    private Arguments arguments(int depth) {
        return new Arguments(some(4, () -> random.nextBoolean() ? path(depth) : literal()).toList(), NOWHERE);
    }

    private Argument literal() {
        return switch (random.nextInt(8)) {
            case 0 -> new TextLiteral(string(), NOWHERE);
            case 1 -> new CharLiteral(character(), NOWHERE);
            case 2 -> new IntLiteral(random.nextInt() >> random.nextInt(32), NOWHERE);
            case 3 -> new LongLiteral(random.nextLong() >> random.nextInt(64), NOWHERE);
            case 4 -> new DoubleLiteral(number(), NOWHERE);
            case 5 -> new BooleanLiteral(random.nextBoolean(), NOWHERE);
            case 6 -> new NullLiteral(NOWHERE);
            default -> new ClassLiteral(Stream.concat(Stream.of(name()), some(3, this::name)).toList(), NOWHERE);
        };
    }

    private double number() {
        double bits = Double.longBitsToDouble(random.nextLong());
        boolean useBits = random.nextBoolean() && Double.isFinite(bits);
        return useBits ? bits : DOUBLES.get(random.nextInt(DOUBLES.size()));
    }

    private String string() {
        StringBuilder value = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            value.append(character());
        }
        return value.toString();
    }

    private char character() {
        return (char) random.nextInt(random.nextInt(4) == 0 ? 0x10000 : 0x80);
    }

    private Name name() {
        return new Name(NAMES.get(random.nextInt(NAMES.size())), NOWHERE);
    }

    private <T> Stream<T> some(int limit, Supplier<T> element) {
        return Stream.generate(element).limit(random.nextInt(limit));
    }
}
