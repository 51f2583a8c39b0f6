package io.github.defer4j.jfr;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.EventType;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** The event of one call of a method that is {@link Recorded}. Wrappers open and close it. */
@Name("io.github.defer4j.Call")
@Label("Call")
@Category("defer4j")
@Description("A call of a method through its wrapper")
@StackTrace(false)
public final class CallEvent extends Event {
    private static final EventType TYPE = EventType.getEventType(CallEvent.class);

    @Label("Name")
    String name;

    @Label("Outcome")
    @Description("returned or threw")
    String outcome;

    @Label("Exception")
    @Description("The class of what was thrown")
    Class<?> exception;

    private CallEvent(String name) {
        this.name = name;
    }

    /**
     * Begins the event of a call.
     *
     * @param name of the call
     * @return what to close; null if no recording wants it
     */
    public static CallEvent open(String name) {
        if (!TYPE.isEnabled()) {
            return null;
        }
        CallEvent event = new CallEvent(name);
        event.begin();
        return event;
    }

    /**
     * Ends the event and writes it.
     *
     * @param event what {@link #open} gave, or null
     * @param failure what the call threw, or null
     */
    public static void close(CallEvent event, Throwable failure) {
        if (event == null) {
            return;
        }
        event.end();
        if (event.shouldCommit()) {
            event.outcome = failure == null ? "returned" : "threw";
            event.exception = failure == null ? null : failure.getClass();
            event.commit();
        }
    }
}
