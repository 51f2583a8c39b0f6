package io.github.defer4j.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DeadlineTest {
    private final SlowSafe safe = new SlowSafe(new Slow());

    @AfterEach
    void flagIsClean() {
        assertFalse(Thread.interrupted());
    }

    @Test
    void callInTimeIsLeftAlone() throws Exception {
        assertEquals(7, safe.late(() -> 7));
        IOException down = new IOException("down");
        assertSame(down, assertThrows(IOException.class, () -> safe.late(() -> {
            throw down;
        })));
    }

    @Test
    void callerSeesATimeoutWithTheInterruptAsItsCause() {
        TimeoutException thrown = assertThrows(TimeoutException.class, () -> safe.soon(() -> {
            Thread.sleep(10_000);
            return 1;
        }));
        assertEquals("not done within 20 milliseconds", thrown.getMessage());
        assertInstanceOf(InterruptedException.class, thrown.getCause());
        assertEquals(0, thrown.getSuppressed().length);
    }

    @Test
    void callThatKeepsTheFlagLeavesItClean() {
        TimeoutException thrown = assertThrows(TimeoutException.class, () -> safe.soon(() -> {
            awaitInterrupt();
            assertTrue(Thread.currentThread().isInterrupted());
            return 1;
        }));
        assertNull(thrown.getCause());
    }

    @Test
    void whatTheCallMadeOfTheInterruptIsTheCause() {
        IOException down = new IOException("down");
        TimeoutException thrown = assertThrows(TimeoutException.class, () -> safe.soon(() -> {
            awaitInterrupt();
            throw down;
        }));
        assertSame(down, thrown.getCause());
    }

    @Test
    void errorIsNotReplaced() {
        AssertionError error = new AssertionError("broken");
        assertSame(error, assertThrows(AssertionError.class, () -> safe.soon(() -> {
            awaitInterrupt();
            throw error;
        })));
    }

    @Test
    void interruptOfSomebodyElseIsKept() {
        assertThrows(TimeoutException.class, () -> safe.soon(() -> {
            Thread.currentThread().interrupt();
            spin(200);
            return 1;
        }));
        assertTrue(Thread.interrupted());
    }

    @Test
    void interruptBeforeTheDeadlineIsNotTheDeadlines() {
        Thread.currentThread().interrupt();
        assertThrows(InterruptedException.class, () -> safe.late(() -> {
            Thread.sleep(10_000);
            return 1;
        }));
    }

    @Test
    void nestedDeadlinesTellWhoseInterruptItIs() {
        TimeoutException thrown = assertThrows(TimeoutException.class, safe::nested);
        assertEquals("not done within 10 milliseconds", thrown.getMessage());
    }

    @Test
    void callThatIsLateHasFailedThoughTheAlarmIsLater() {
        for (int i = 0; i < 1_000; i++) {
            DeadlineTimer timer = DeadlineTimer.start(1, TimeUnit.NANOSECONDS);
            assertThrows(TimeoutException.class, () -> DeadlineTimer.end(timer, null));
        }
    }

    @Test
    void deadlineInsideLeavesTheInterruptOfTheOneAround() throws Exception {
        for (boolean heeds : new boolean[] {false, true}) {
            DeadlineTimer outer = DeadlineTimer.start(60, TimeUnit.MILLISECONDS);
            DeadlineTimer inner = DeadlineTimer.start(20, TimeUnit.MILLISECONDS);
            spin(200);
            awaitInterrupt();
            Exception failure = heeds ? assertThrows(InterruptedException.class, () -> Thread.sleep(1)) : null;
            assertThrows(TimeoutException.class, () -> DeadlineTimer.end(inner, failure));
            assertThrows(InterruptedException.class, () -> Thread.sleep(10_000));
            assertThrows(TimeoutException.class, () -> DeadlineTimer.end(outer, null));
            assertFalse(Thread.currentThread().isInterrupted());
        }
    }

    @Test
    void interruptIsNotLeftToTheCallerByNestedDeadlines() {
        DeadlineTimer outer = DeadlineTimer.start(60, TimeUnit.MILLISECONDS);
        DeadlineTimer inner = DeadlineTimer.start(20, TimeUnit.MILLISECONDS);
        spin(200);
        assertThrows(TimeoutException.class, () -> DeadlineTimer.end(inner, null));
        assertThrows(TimeoutException.class, () -> DeadlineTimer.end(outer, null));
        assertFalse(Thread.currentThread().isInterrupted());
    }

    @Test
    void interruptOfSomebodyElseIsKeptByNestedDeadlines() {
        DeadlineTimer outer = DeadlineTimer.start(60, TimeUnit.MILLISECONDS);
        DeadlineTimer inner = DeadlineTimer.start(20, TimeUnit.MILLISECONDS);
        Thread.currentThread().interrupt();
        spin(200);
        assertThrows(TimeoutException.class, () -> DeadlineTimer.end(inner, null));
        assertThrows(TimeoutException.class, () -> DeadlineTimer.end(outer, null));
        assertTrue(Thread.interrupted());
    }

    @Test
    void timerInterruptsNobodyAfterTheCall() throws Exception {
        for (int i = 0; i < 2_000; i++) {
            DeadlineTimer timer = DeadlineTimer.start(100, TimeUnit.MICROSECONDS);
            long end = System.nanoTime() + 100_000;
            while (System.nanoTime() < end) {
                Thread.onSpinWait();
            }
            try {
                DeadlineTimer.end(timer, null);
            } catch (TimeoutException late) {
                assertFalse(Thread.currentThread().isInterrupted());
            }
        }
        Thread.sleep(5);
    }

    private static void spin(long millis) {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    private static void awaitInterrupt() {
        while (!Thread.currentThread().isInterrupted()) {
            Thread.onSpinWait();
        }
    }
}
