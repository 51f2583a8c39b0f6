package io.github.defer4j.chain;

import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import java.util.concurrent.atomic.LongAdder;

/** Counts spans and forgets them. */
final class SpanCounter implements SpanProcessor {
    private final LongAdder started = new LongAdder();
    private final LongAdder ended = new LongAdder();
    private final LongAdder failed = new LongAdder();

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {
        started.increment();
    }

    @Override
    public boolean isStartRequired() {
        return true;
    }

    @Override
    public void onEnd(ReadableSpan span) {
        ended.increment();
        if (span.toSpanData().getStatus().getStatusCode() == StatusCode.ERROR) {
            failed.increment();
        }
    }

    @Override
    public boolean isEndRequired() {
        return true;
    }

    long started() {
        return started.sum();
    }

    long ended() {
        return ended.sum();
    }

    long failed() {
        return failed.sum();
    }
}
