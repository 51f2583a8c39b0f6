package behaviour.result;

import behaviour.support.Check;
import behaviour.support.Trace;
import java.util.function.Consumer;

public final class DefaultsChecks {
    private DefaultsChecks() {}

    private static void sees(String value, Consumer<DefaultsSafe> call) {
        RuntimeException down = new IllegalStateException("down");
        Trace trace = new Trace().fail("body", down);
        Check.fails(down, () -> call.accept(new DefaultsSafe(new Defaults(trace))));
        trace.is("body", "seen " + value);
    }

    public static void primitives() {
        sees("false", DefaultsSafe::booleans);
        sees("0", DefaultsSafe::bytes);
        sees("0", DefaultsSafe::shorts);
        sees("0", DefaultsSafe::chars);
        sees("0", DefaultsSafe::longs);
        sees("0.0", DefaultsSafe::floats);
        sees("0.0", DefaultsSafe::doubles);
    }

    public static void references() {
        sees("null", DefaultsSafe::boxes);
        sees("null", DefaultsSafe::arrays);
        sees("null", DefaultsSafe::generics);
    }

    public static void valuesIfThereAreAny() {
        Trace trace = new Trace();
        DefaultsSafe safe = new DefaultsSafe(new Defaults(trace));
        Check.equal(true, safe.booleans());
        Check.equal('a', safe.chars());
        Check.equal(1.0, safe.doubles());
        Check.equal(1, safe.boxes());
        trace.is("body", "seen true", "body", "seen 97", "body", "seen 1.0", "body", "seen 1");
    }
}
