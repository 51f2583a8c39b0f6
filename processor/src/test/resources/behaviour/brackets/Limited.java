package behaviour.brackets;

import io.github.defer4j.Defer;

/** A number that is taken and given back. */
@Defer(acquire = "{value}.tryAcquire({permits})", value = "{value}.release({permits})")
@interface Limited {
    String value();

    int permits() default 1;
}
