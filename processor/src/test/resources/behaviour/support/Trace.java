package behaviour.support;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What happened, in order. A script tells which events fail. */
public final class Trace {
    private final List<String> events = new ArrayList<>();
    private final Map<String, Throwable> script = new HashMap<>();

    /** From now on this event throws that very object, checked or not. */
    public Trace fail(String event, Throwable with) {
        script.put(event, with);
        return this;
    }

    /** Notes the event, then fails if the script says so. */
    public void at(String event) {
        events.add(event);
        if (script.containsKey(event)) {
            throw Trace.<RuntimeException>sneaky(script.get(event));
        }
    }

    /** All events so far were just these; the next ones are counted anew. */
    public void is(String... expected) {
        Check.equal(Arrays.asList(expected), new ArrayList<>(events));
        events.clear();
    }

    @SuppressWarnings("unchecked")
    private static <X extends Throwable> RuntimeException sneaky(Throwable failure) throws X {
        throw (X) failure;
    }
}
