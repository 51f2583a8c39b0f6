package io.github.defer4j.standard;

import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * One call under a {@link Deadline}. Wrappers start and end it, both on the thread of the call. The timer's thread is
 * the one that the JDK keeps for {@link CompletableFuture#orTimeout}.
 */
public final class DeadlineTimer {
    private final Thread caller = Thread.currentThread();
    private final CompletableFuture<Void> alarm = new CompletableFuture<>();
    private final long time;
    private final TimeUnit unit;

    // Guarded by this: whoever comes first, the alarm or the end of the call, decides.
    private boolean ended;
    private boolean expired;
    private boolean interruptedBefore;

    private DeadlineTimer(long time, TimeUnit unit) {
        this.time = time;
        this.unit = unit;
    }

    /**
     * Starts the time of a call on this thread.
     *
     * @param time how long it may take
     * @param unit of that time
     * @return what to end when it is done
     */
    public static DeadlineTimer start(long time, TimeUnit unit) {
        DeadlineTimer timer = new DeadlineTimer(time, unit);
        timer.alarm.orTimeout(time, unit).whenComplete((unused, timeout) -> {
            if (timeout != null) {
                timer.expire();
            }
        });
        return timer;
    }

    /**
     * Ends the time. After this the timer interrupts nobody.
     *
     * @param timer what {@link #start} gave
     * @param failure what the call threw, or null if it returned
     * @throws TimeoutException if the deadline has passed; its cause is the failure. An {@link Error} stays what it is
     */
    public static void end(DeadlineTimer timer, Throwable failure) throws TimeoutException {
        boolean late = timer.end();
        timer.alarm.complete(null);
        if (late && !(failure instanceof Error)) {
            TimeoutException timeout = new TimeoutException(
                    "not done within " + timer.time + " " + timer.unit.name().toLowerCase(Locale.ROOT));
            timeout.initCause(failure);
            throw timeout;
        }
    }

    private synchronized void expire() {
        if (!ended) {
            expired = true;
            interruptedBefore = caller.isInterrupted();
            caller.interrupt();
        }
    }

    private synchronized boolean end() {
        ended = true;
        // The method may have left our interrupt to be seen by others.
        if (expired && !interruptedBefore) {
            Thread.interrupted();
        }
        return expired;
    }
}
