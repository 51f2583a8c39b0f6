package io.github.defer4j.opentelemetry;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import java.util.concurrent.Callable;

/** A service that is traced. */
public class Desk {
    final Tracer tracer;
    final OpenTelemetry telemetry;

    Desk(OpenTelemetry telemetry) {
        this.tracer = telemetry.getTracer("desk");
        this.telemetry = telemetry;
    }

    @Traced
    public int serve(Callable<Integer> work) throws Exception {
        return work.call();
    }

    @Traced(value = "asking", tracer = "telemetry", kind = SpanKind.CLIENT)
    public int ask(Callable<Integer> work) throws Exception {
        return work.call();
    }
}
