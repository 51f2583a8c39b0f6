package rules.d4j207.bad7;

import io.github.defer4j.Defer;
import io.github.defer4j.SafeWrapper;
import java.util.concurrent.TimeUnit;

/** Suggested is what could have been named: imports, types around and inside. */
@SafeWrapper(imports = TimeUnit.class)
public class Archive {

    @Defer("log(TimeUnits.SECONDS)") // ERROR: D4J-207
    public int imported() {
        return 0;
    }

    @Defer("log(Archiv.LIMIT)") // ERROR: D4J-207
    public int itself() {
        return 0;
    }

    static class Draft {
        static class Page {}

        @Defer("log(Archiv.LIMIT)") // ERROR: D4J-207
        int around() {
            return 0;
        }

        @Defer("log(Letters.NONE)") // ERROR: D4J-207
        int beside() {
            return 0;
        }

        @Defer("log(Pages.NONE)") // ERROR: D4J-207
        int inside() {
            return 0;
        }

        void log(Object any) {}
    }

    static class Letter {}

    void log(Object any) {}
}
