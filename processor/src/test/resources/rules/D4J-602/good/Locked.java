package rules.d4j602.good;

import io.github.defer4j.Defer;
import java.util.concurrent.TimeUnit;

@Defer(acquire = "{value}.tryLock({time}, {unit})", value = "{value}.unlock()")
@interface Locked {
    String value();

    long time() default 5;

    TimeUnit unit() default TimeUnit.SECONDS;
}
