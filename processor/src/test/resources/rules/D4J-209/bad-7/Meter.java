package rules.d4j209.bad7;

import io.github.defer4j.Defer;

/** Asked of a type that is not the service, of a nested one, and of the service where it is not static. */
public class Meter {
    int count;

    static class Dial {
        int angle;

        void reset() {
            angle = 0;
        }
    }

    @Defer("log(Dial.angle)") // ERROR: D4J-209
    public int field() {
        return count;
    }

    @Defer("Dial.reset()") // ERROR: D4J-209
    public int method() {
        return count;
    }

    @Defer("log(Meter.count)") // ERROR: D4J-209
    public int itself() {
        return count;
    }

    @Defer("print(Dial.angle)") // ERROR: D4J-209
    public static int fieldFromStatic() {
        return 0;
    }

    @Defer("print(Meter.count)") // ERROR: D4J-209
    public static int itselfFromStatic() {
        return 0;
    }

    static void print(int number) {}

    void log(int number) {
        count += number;
    }
}
