package rules.d4j208.bad7;

import io.github.defer4j.Defer;
import java.io.Reader;

/** Each of two wants what is there at another time. */
public class Audit {
    private long cents;

    @Defer(acquire = "begin", value = "end") // ERROR: D4J-208
    public long pay(@Defer(acquire = "open()") Reader source) {
        return cents + source.hashCode();
    }

    @Defer("leave()")
    @io.github.defer4j.Recover("failed") // ERROR: D4J-208
    public long read(@Defer(acquire = "open()") Reader source) {
        return cents + source.hashCode();
    }

    Reader open() {
        return Reader.nullReader();
    }

    void begin(Reader source) {
        cents += source.hashCode();
    }

    void begin(Reader source, long more) {
        cents += more + source.hashCode();
    }

    void end() {
        cents--;
    }

    void leave() {
        cents++;
    }

    long failed(Reader source) {
        return source.hashCode();
    }

    long failed(Reader source, Exception why) {
        return source.hashCode() + why.hashCode();
    }
}
