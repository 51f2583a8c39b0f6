package io.github.defer4j.processor.call;

import java.util.Optional;

/** One name of a path. No arguments means no parentheses; {@code f()} has arguments, none of them. */
public record Segment(Name name, Optional<Arguments> arguments) {

    public Span span() {
        return arguments.map(list -> name.span().to(list.span())).orElse(name.span());
    }
}
