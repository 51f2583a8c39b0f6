package behaviour.parameters;

import behaviour.support.Trace;
import java.io.IOException;

/** Not closeable by itself; what it gives may be null. */
public class Session {
    final Trace trace;
    final String name;

    Session(Trace trace, String name) {
        this.trace = trace;
        this.name = name;
        trace.at("begin " + name);
    }

    public Session child() {
        trace.at("child of " + name);
        return this;
    }

    public void end() throws IOException {
        trace.at("end " + name);
    }

    @Override
    public String toString() {
        return name;
    }
}
