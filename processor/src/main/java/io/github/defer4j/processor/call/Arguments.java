package io.github.defer4j.processor.call;

import java.util.List;

/**
 * The arguments of one call.
 *
 * @param span from the opening to the closing parenthesis, both included
 */
public record Arguments(List<Argument> values, Span span) {

    public Arguments {
        values = List.copyOf(values);
    }
}
