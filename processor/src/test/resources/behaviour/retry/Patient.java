package behaviour.retry;

import io.github.defer4j.Defer;
import io.github.defer4j.Retry;
import java.io.IOException;

/** Attempts with a limit, and a note of each. */
@Defer("trace.at(\"{name} {method}\")")
@Retry(value = "atMost({times}, attempt)", on = IOException.class)
@interface Patient {
    int times();

    String name() default "end of";
}
