package rules.d4j602.bad2;

import io.github.defer4j.Defer;

// A float is no literal of the strings.
@Defer("{limiter}.leave({share})")
@interface Limited {
    String limiter();

    float share() default 0.5f;
}
