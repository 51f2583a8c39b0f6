package io.github.defer4j.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.defer4j.NotAcquiredException;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.Test;

class LocksTest {
    private final Warehouse warehouse = new Warehouse();
    private final WarehouseSafe safe = new WarehouseSafe(warehouse);

    @Test
    void lockIsHeldWhileTheMethodRuns() throws Exception {
        safe.alone(() -> assertTrue(warehouse.lock.isHeldByCurrentThread()));
        assertFalse(warehouse.lock.isLocked());
    }

    @Test
    void lockIsReleasedIfTheMethodFails() {
        IOException down = new IOException("down");
        assertSame(down, assertThrows(IOException.class, () -> safe.alone(() -> {
            throw down;
        })));
        assertFalse(warehouse.lock.isLocked());
    }

    @Test
    void lockMayBeAParameter() throws Exception {
        ReentrantLock mine = new ReentrantLock();
        safe.with(mine, () -> assertTrue(mine.isHeldByCurrentThread()));
        assertFalse(mine.isLocked());
    }

    @Test
    void readersShareAndWritersDoNot() throws Exception {
        safe.reading(() -> {
            assertEquals(1, warehouse.shelves.getReadHoldCount());
            safe.reading(() -> assertEquals(2, warehouse.shelves.getReadLockCount()));
        });
        safe.writing(() -> assertTrue(warehouse.shelves.isWriteLockedByCurrentThread()));
        safe.readingOther(warehouse.shelves, () -> assertEquals(1, warehouse.shelves.getReadHoldCount()));
        assertEquals(0, warehouse.shelves.getReadLockCount());
        assertFalse(warehouse.shelves.isWriteLocked());
    }

    @Test
    void lockThatIsNotFreeInTimeIsAFailure() throws Exception {
        CountDownLatch taken = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        Thread other = new Thread(() -> {
            warehouse.gate.lock();
            taken.countDown();
            try {
                done.await();
            } catch (InterruptedException ignored) {
                Thread.currentThread().interrupt();
            } finally {
                warehouse.gate.unlock();
            }
        });
        other.start();
        taken.await();
        try {
            NotAcquiredException thrown = assertThrows(NotAcquiredException.class, () -> safe.soon(() -> {
                throw new AssertionError("called without the lock");
            }));
            assertTrue(thrown.getMessage().contains("gate.tryLock"), thrown.getMessage());
        } finally {
            done.countDown();
            other.join();
        }
        safe.soon(() -> assertTrue(warehouse.gate.isHeldByCurrentThread()));
        assertFalse(warehouse.gate.isLocked());
    }

    @Test
    void callsBeyondTheLimitFailAtOnce() throws Exception {
        safe.limited(() -> {
            assertEquals(1, warehouse.slots.availablePermits());
            assertThrows(NotAcquiredException.class, () -> safe.limited(() -> {
                throw new AssertionError("called without permits");
            }));
            safe.limitedSoon(() -> {
                assertEquals(0, warehouse.slots.availablePermits());
                assertThrows(NotAcquiredException.class, () -> safe.limitedSoon(() -> {
                    throw new AssertionError("called without permits");
                }));
            });
        });
        assertEquals(3, warehouse.slots.availablePermits());
    }

    @Test
    void permitsComeBackAfterAFailure() {
        assertThrows(IOException.class, () -> safe.limited(() -> {
            throw new IOException("down");
        }));
        assertEquals(3, warehouse.slots.availablePermits());
    }
}
