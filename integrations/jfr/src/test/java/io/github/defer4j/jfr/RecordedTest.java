package io.github.defer4j.jfr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordedTest {
    private static final String EVENT = "io.github.defer4j.Call";
    private final ClerkSafe safe = new ClerkSafe(new Clerk());

    @Test
    void eachCallIsAnEvent(@TempDir Path folder) throws IOException {
        List<RecordedEvent> events;
        try (Recording recording = new Recording()) {
            recording.enable(EVENT).withThreshold(Duration.ZERO);
            recording.start();
            assertEquals(3, safe.count(3));
            safe.file(false);
            assertThrows(IOException.class, () -> safe.file(true));
            recording.stop();
            Path file = folder.resolve("calls.jfr");
            recording.dump(file);
            events = RecordingFile.readAllEvents(file);
        }
        assertEquals(
                List.of("Clerk.count returned", "filing returned", "filing threw"),
                events.stream()
                        .map(event -> event.getString("name") + " " + event.getString("outcome"))
                        .toList());
        assertNull(events.get(1).getClass("exception"));
        assertEquals("java.io.IOException", events.get(2).getClass("exception").getName());
        assertTrue(events.stream().allMatch(event -> event.getDuration().toNanos() > 0));
    }

    @Test
    void nothingIsMadeWhileNobodyRecords() throws IOException {
        assertNull(CallEvent.open("off"));
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        allocatedBy(threads);
        long bytes = allocatedBy(threads);
        assertTrue(bytes < 10_000, () -> bytes + " bytes");
    }

    private long allocatedBy(ThreadMXBean threads) throws IOException {
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < 10_000; i++) {
            safe.count(1);
            safe.file(false);
        }
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}
