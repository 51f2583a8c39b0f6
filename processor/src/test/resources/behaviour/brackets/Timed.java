package behaviour.brackets;

import io.github.defer4j.Defer;
import java.lang.annotation.Repeatable;
import java.util.concurrent.TimeUnit;

/** An enum, a text as a literal that names the method, a number, and a token that two uses would share. */
@Defer(acquire = "start = System.nanoTime()", value = "desk.stop({name}, {unit}, {limit}, start)")
@Repeatable(Timed.All.class)
@interface Timed {
    String name() default "{class}.{method}";

    TimeUnit unit() default TimeUnit.NANOSECONDS;

    long limit() default 5;

    @interface All {
        Timed[] value();
    }
}
