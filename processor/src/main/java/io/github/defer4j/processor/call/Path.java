package io.github.defer4j.processor.call;

import java.util.List;

/** Names joined by dots, each of which may be called: {@code a().b.c(d)}. At least one segment. */
public record Path(List<Segment> segments) implements Argument {

    public Path {
        segments = List.copyOf(segments);
        if (segments.isEmpty()) {
            throw new IllegalArgumentException("a path without segments");
        }
    }

    @Override
    public Span span() {
        return segments.get(0).span().to(last().span());
    }

    public Segment last() {
        return segments.get(segments.size() - 1);
    }

    /** Whether the last segment has arguments, be it an empty list. */
    public boolean isCall() {
        return last().arguments().isPresent();
    }
}
