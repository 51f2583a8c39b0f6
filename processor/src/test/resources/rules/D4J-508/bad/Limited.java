package rules.d4j508.bad;

import io.github.defer4j.SafeWrapper;

@SafeWrapper // ERROR: D4J-508
public @interface Limited {
    int value() default 1;
}
