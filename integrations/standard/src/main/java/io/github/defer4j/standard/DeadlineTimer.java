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
    private static final ThreadLocal<DeadlineTimer> INNERMOST = new ThreadLocal<>();

    private final Thread caller = Thread.currentThread();
    private final CompletableFuture<Void> alarm = new CompletableFuture<>();
    private final long start = System.nanoTime();
    private final long time;
    private final TimeUnit unit;
    private final DeadlineTimer outer = INNERMOST.get();
    /** One for all deadlines around a call. */
    private final Object lock = outer == null ? new Object() : outer.lock;

    // Guarded by the lock: whoever comes first, the alarm or the end of the call, decides.
    private DeadlineTimer inner;
    private boolean ended;
    private boolean expired;
    private boolean interruptedBefore;
    /** Whether a deadline around this one has expired since this one began. */
    private boolean outlived;

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
        timer.begin();
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
        // On a busy machine the alarm may come after the end.
        boolean late = timer.end() || System.nanoTime() - timer.start >= timer.unit.toNanos(timer.time);
        timer.alarm.complete(null);
        if (late && !(failure instanceof Error)) {
            TimeoutException timeout = new TimeoutException(
                    "not done within " + timer.time + " " + timer.unit.name().toLowerCase(Locale.ROOT));
            timeout.initCause(failure);
            throw timeout;
        }
    }

    private void begin() {
        INNERMOST.set(this);
        synchronized (lock) {
            if (outer != null) {
                outer.inner = this;
            }
        }
    }

    private void expire() {
        synchronized (lock) {
            if (!ended) {
                expired = true;
                interruptedBefore = caller.isInterrupted() && !isInterruptedInside();
                for (DeadlineTimer each = inner; each != null; each = each.inner) {
                    each.outlived = true;
                }
                caller.interrupt();
            }
        }
    }

    /** Whether the flag may be that of a deadline inside this one. */
    private boolean isInterruptedInside() {
        for (DeadlineTimer each = inner; each != null; each = each.inner) {
            if (each.expired && !each.interruptedBefore) {
                return true;
            }
        }
        return false;
    }

    private boolean end() {
        synchronized (lock) {
            ended = true;
            if (outer == null) {
                INNERMOST.remove();
            } else {
                outer.inner = null;
                INNERMOST.set(outer);
            }
            if (expired && outlived) {
                // What ends here may have taken the interrupt of the deadline around it along.
                caller.interrupt();
            } else if (expired && !interruptedBefore) {
                // The method may have left our interrupt to be seen by others.
                Thread.interrupted();
            }
            return expired;
        }
    }
}
