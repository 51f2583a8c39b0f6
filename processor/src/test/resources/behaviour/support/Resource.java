package behaviour.support;

/** Tells the trace when it is opened, used and closed. */
public final class Resource implements AutoCloseable {
    private final Trace trace;
    private final String name;

    public Resource(Trace trace, String name) {
        this.trace = trace;
        this.name = name;
        trace.at("open " + name);
    }

    public String name() {
        return name;
    }

    public void use() {
        trace.at("use " + name);
    }

    @Override
    public void close() {
        trace.at("close " + name);
    }

    @Override
    public String toString() {
        return name;
    }
}
