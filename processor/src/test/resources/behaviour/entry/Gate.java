package behaviour.entry;

import behaviour.support.Trace;
import io.github.defer4j.Bracket;

public class Gate implements Bracket {
    private final Trace trace;
    private final String name;

    Gate(Trace trace, String name) {
        this.trace = trace;
        this.name = name;
    }

    @Override
    public void enter() {
        trace.at("enter " + name);
    }
}
