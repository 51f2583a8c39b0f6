package io.github.defer4j.benchmarks.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Values of several rounds.
 *
 * @param values at least one, sorted
 */
record Sample(List<Double> values) {
    Sample {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("no values");
        }
        values = values.stream().sorted().toList();
    }

    static Sample of(double... values) {
        return new Sample(Arrays.stream(values).boxed().toList());
    }

    double median() {
        int middle = values.size() / 2;
        return values.size() % 2 == 1 ? values.get(middle) : (values.get(middle - 1) + values.get(middle)) / 2;
    }

    double low() {
        return values.get(0);
    }

    double high() {
        return values.get(values.size() - 1);
    }

    /** The median and, if there is more than one, the lowest and the highest value. */
    String show(int digits) {
        String middle = text(median(), digits);
        return values.size() == 1 ? middle : middle + " [" + text(low(), digits) + ", " + text(high(), digits) + "]";
    }

    private static String text(double value, int digits) {
        String text = String.format(Locale.ROOT, "%." + digits + "f", value);
        return text.matches("-[0.]+") ? text.substring(1) : text;
    }
}
