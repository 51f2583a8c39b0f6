package io.github.defer4j.processor.call;

import java.util.List;

/** {@code Type.class}. The type has at least one name, as written: simple, nested or fully qualified. */
public record ClassLiteral(List<Name> type, Span span) implements Literal {

    public ClassLiteral {
        type = List.copyOf(type);
        if (type.isEmpty()) {
            throw new IllegalArgumentException("a class literal without a type");
        }
    }
}
