package rules.d4j601.good;

import io.github.defer4j.Defer;

@Defer(acquire = "{field}.lock()", value = "{field}.unlock()")
@Defer("Locked.Log.left({method}, \"{class}.{method} {}\")")
@interface Locked {
    String field() default "lock";

    final class Log {
        private Log() {}

        static void left(String method, String text) {}
    }
}
