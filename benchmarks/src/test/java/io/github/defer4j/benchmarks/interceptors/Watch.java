package io.github.defer4j.benchmarks.interceptors;

import io.micrometer.core.instrument.Timer;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Libraries whose every call is counted. */
final class Watch implements SpanProcessor {
    private final Map<String, Integer> seen = new TreeMap<>();
    private final Libraries libraries = Libraries.with(
            SdkTracerProvider.builder().addSpanProcessor(this).build().get("test"));

    Watch() {
        libraries.limiter().getEventPublisher().onEvent(event -> count("limiter " + event.getEventType()));
        libraries.breaker().getEventPublisher().onEvent(event -> count("breaker " + event.getEventType()));
        libraries.bulkhead().getEventPublisher().onEvent(event -> count("bulkhead " + event.getEventType()));
    }

    Libraries libraries() {
        return libraries;
    }

    /** How often each thing has happened, and what is left. */
    Map<String, Integer> counts() {
        Map<String, Integer> all = new TreeMap<>(seen);
        for (Timer timer : libraries.meters().get("service").timers()) {
            all.put("timer " + timer.getId().getTags(), (int) timer.count());
        }
        all.put("free places", libraries.bulkhead().getMetrics().getAvailableConcurrentCalls());
        return all;
    }

    private void count(String what) {
        seen.merge(what, 1, Integer::sum);
    }

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {
        count("span started");
    }

    @Override
    public boolean isStartRequired() {
        return true;
    }

    @Override
    public void onEnd(ReadableSpan span) {
        SpanData data = span.toSpanData();
        List<String> events = data.getEvents().stream().map(event -> event.getName()).toList();
        count("span " + data.getName() + " " + data.getStatus().getStatusCode() + " "
                + data.getStatus().getDescription() + " " + events);
    }

    @Override
    public boolean isEndRequired() {
        return true;
    }
}
