package rules.d4j502.bad3;

import io.github.defer4j.Defer;
import java.io.InputStream;

public enum Table {
    SMALL(InputStream.nullInputStream());

    final int size;

    Table(@Defer InputStream in) { // ERROR: D4J-502
        size = in.hashCode();
    }
}
