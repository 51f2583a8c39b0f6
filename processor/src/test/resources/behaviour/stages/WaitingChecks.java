package behaviour.stages;

import behaviour.support.Check;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/** A wrapper holds no monitor, so a virtual thread that waits inside it gives its carrier back. */
public final class WaitingChecks {
    private static final int CALLS = 1_000;
    private static final String PINNED = "jdk.VirtualThreadPinned";

    private WaitingChecks() {}

    /** On a JDK with virtual threads there are far fewer carriers than calls that wait at the same time. */
    public static void allCallsWaitAtOnce() throws Exception {
        try (Recording recording = new Recording()) {
            recording.enable(PINNED).withThreshold(Duration.ZERO).withStackTrace();
            recording.start();
            callAll();
            recording.stop();
            Check.equal("", pinned(recording));
        }
    }

    private static void callAll() throws Exception {
        Waiting service = new Waiting(CALLS);
        WaitingSafe safe = new WaitingSafe(service);
        ExecutorService threads = executor();
        List<Future<Integer>> results = new ArrayList<>();
        for (int i = 0; i < CALLS; i++) {
            int n = i;
            results.add(threads.submit(() -> safe.await(n)));
        }
        Check.isTrue(service.inside().await(60, TimeUnit.SECONDS), "all calls are in the body");
        service.go();
        for (int i = 0; i < CALLS; i++) {
            Check.equal(i % 2 == 0 ? 0 : i, results.get(i).get(60, TimeUnit.SECONDS));
        }
        threads.shutdown();
        Check.equal(CALLS, service.free());
    }

    private static ExecutorService executor() throws ReflectiveOperationException {
        boolean virtual = Runtime.version().feature() >= 21;
        return virtual
                ? (ExecutorService)
                        Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null)
                : Executors.newCachedThreadPool();
    }

    /** Where threads kept their carrier while they waited in a call of ours. */
    private static String pinned(Recording recording) throws Exception {
        Path file = Files.createTempFile("pinned", ".jfr");
        try {
            recording.dump(file);
            return RecordingFile.readAllEvents(file).stream()
                    .filter(event -> event.getEventType().getName().equals(PINNED))
                    .filter(WaitingChecks::isOurs)
                    .map(RecordedEvent::toString)
                    .collect(Collectors.joining("\n"));
        } finally {
            Files.delete(file);
        }
    }

    private static boolean isOurs(RecordedEvent event) {
        return event.getStackTrace() != null
                && event.getStackTrace().getFrames().stream()
                        .anyMatch(frame -> frame.getMethod().getType().getName().endsWith("WaitingSafe"));
    }
}
