package io.github.defer4j.benchmarks.interceptors;

import jdk.jfr.Event;
import jdk.jfr.EventType;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** The Flight Recorder's event of a call, as a project would write it. */
@Name("io.github.defer4j.benchmarks.Call")
@StackTrace(false)
final class CallByHand extends Event {
    private static final EventType TYPE = EventType.getEventType(CallByHand.class);

    String name;
    String outcome;
    Class<?> exception;

    /** Null if no recording wants it. */
    static CallByHand begin(String name) {
        if (!TYPE.isEnabled()) {
            return null;
        }
        CallByHand event = new CallByHand();
        event.name = name;
        event.begin();
        return event;
    }

    static void end(CallByHand event, Throwable thrown) {
        if (event == null) {
            return;
        }
        event.end();
        if (event.shouldCommit()) {
            event.outcome = thrown == null ? "returned" : "threw";
            event.exception = thrown == null ? null : thrown.getClass();
            event.commit();
        }
    }
}
