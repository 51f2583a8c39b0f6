package io.github.defer4j.benchmarks.interceptors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.opentelemetry.api.trace.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedClass;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The wrapper, the same calls by hand and Spring's advices tell the libraries the same. */
class SameCountsTest {
    private static final int PLACES = 25;
    private static final int HALF_OPEN_CALLS = 10;

    private final Watch watch = new Watch();
    private final Libraries libraries = watch.libraries();
    private final Service service = new Service(libraries);

    @ParameterizedTest
    @EnumSource
    void callsThatReturnAndCallsThatFail(Code code) {
        IntFunction<Object> call = code.around(service, libraries);
        for (int x = 1; x <= 3; x++) {
            assertSame(service.answer, call.apply(x));
        }
        for (int x = -2; x < 0; x++) {
            int negative = x;
            assertThrows(IllegalArgumentException.class, () -> call.apply(negative));
        }

        Map<String, Integer> expected = new TreeMap<>(Map.of(
                "span started", 5,
                "span Service.call UNSET  []", 3,
                "span Service.call ERROR negative [exception]", 2,
                "limiter SUCCESSFUL_ACQUIRE", 5,
                "breaker SUCCESS", 3,
                "breaker ERROR", 2,
                "bulkhead CALL_PERMITTED", 5,
                "bulkhead CALL_FINISHED", 5,
                "free places", PLACES));
        expected.put(timer("none"), 3);
        expected.put(timer("IllegalArgumentException"), 2);
        assertEquals(expected, watch.counts());
        assertEquals(6, service.sum());
        assertEquals(Span.getInvalid(), Span.current());
    }

    @ParameterizedTest
    @EnumSource
    void callThatTheBulkheadRefuses(Code code) {
        IntFunction<Object> call = code.around(service, libraries);
        CircuitBreaker breaker = libraries.breaker();
        breaker.transitionToOpenState();
        breaker.transitionToHalfOpenState();
        for (int i = 0; i < PLACES; i++) {
            libraries.bulkhead().acquirePermission();
        }
        // Were the breaker's permissions not given back, it would refuse the last of these itself.
        for (int i = 0; i <= HALF_OPEN_CALLS; i++) {
            assertThrows(BulkheadFullException.class, () -> call.apply(1));
        }

        assertEquals(0, breaker.getMetrics().getNumberOfBufferedCalls());
        assertEquals(HALF_OPEN_CALLS + 1, watch.counts().get(timer("BulkheadFullException")));
        assertEquals(0, watch.counts().get("free places"));
        assertEquals(0, service.sum());
    }

    @ParameterizedTest
    @EnumSource
    void callThatTheBreakerRefuses(Code code) {
        IntFunction<Object> call = code.around(service, libraries);
        libraries.breaker().transitionToOpenState();

        assertThrows(CallNotPermittedException.class, () -> call.apply(1));

        assertEquals(1, watch.counts().get("breaker NOT_PERMITTED"));
        assertEquals(1, watch.counts().get(timer("CallNotPermittedException")));
        assertEquals(PLACES, watch.counts().get("free places"));
        assertEquals(0, service.sum());
    }

    @ParameterizedTest
    @EnumSource
    void recordedCalls(Code code, @TempDir Path folder) throws IOException {
        IntFunction<Object> call = code.around(service, libraries);
        String event = code == Code.WRAPPER ? "io.github.defer4j.Call" : "io.github.defer4j.benchmarks.Call";
        List<RecordedEvent> events;
        try (Recording recording = new Recording()) {
            recording.enable(event).withThreshold(Duration.ZERO);
            recording.start();
            call.apply(1);
            assertThrows(IllegalArgumentException.class, () -> call.apply(-1));
            recording.stop();
            Path file = folder.resolve("calls.jfr");
            recording.dump(file);
            events = RecordingFile.readAllEvents(file);
        }

        assertEquals(
                List.of("Service.call returned null", "Service.call threw java.lang.IllegalArgumentException"),
                events.stream()
                        .filter(each -> each.getEventType().getName().equals(event))
                        .map(SameCountsTest::shown)
                        .toList());
    }

    private static String shown(RecordedEvent event) {
        RecordedClass exception = event.getClass("exception");
        return event.getString("name") + " " + event.getString("outcome") + " "
                + (exception == null ? null : exception.getName());
    }

    private static String timer(String exception) {
        return "timer [tag(class=Service), tag(exception=" + exception + "), tag(method=call)]";
    }
}
