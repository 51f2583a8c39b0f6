package shop;

import io.github.defer4j.Defer;
import java.lang.annotation.Repeatable;
import java.util.concurrent.TimeUnit;

@Defer(acquire = "start = System.nanoTime()", value = "Meter.stop({name}, {unit}, {limit}, start, {tags})")
@Repeatable(Timed.All.class)
public @interface Timed {
    String name() default "{class}.{method}";

    TimeUnit unit() default TimeUnit.NANOSECONDS;

    long limit() default 5;

    String[] tags() default {};

    @interface All {
        Timed[] value();
    }
}
