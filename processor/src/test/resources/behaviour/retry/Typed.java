package behaviour.retry;

import behaviour.support.Resource;
import behaviour.support.Trace;
import io.github.defer4j.Defer;
import io.github.defer4j.Failures;
import io.github.defer4j.SafeWrapper;
import java.io.IOException;

/** Retried by its type, where the newest failure surfaces. */
@Patient(times = 2)
@SafeWrapper(failures = Failures.LATEST, exclude = "once")
public class Typed {
    final Trace trace;
    private int opened;

    public Typed(Trace trace) {
        this.trace = trace;
    }

    Resource open() {
        opened++;
        return new Resource(trace, "r" + opened);
    }

    public void load(@Defer(acquire = "open()") Resource resource) throws IOException {
        trace.at("load");
    }

    public void once() throws IOException {
        trace.at("once");
    }

    boolean atMost(int times, int attempt) {
        trace.at("policy " + attempt);
        return attempt < times;
    }
}
