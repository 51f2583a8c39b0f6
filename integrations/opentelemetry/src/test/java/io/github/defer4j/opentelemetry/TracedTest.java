package io.github.defer4j.opentelemetry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

class TracedTest {
    private final InMemorySpanExporter exporter = InMemorySpanExporter.create();
    private final OpenTelemetrySdk sdk = OpenTelemetrySdk.builder()
            .setTracerProvider(SdkTracerProvider.builder()
                    .addSpanProcessor(SimpleSpanProcessor.create(exporter))
                    .build())
            .build();
    private final DeskSafe safe = new DeskSafe(new Desk(sdk));

    @AfterEach
    void nothingIsLeftOnTheThread() {
        assertFalse(Span.current().getSpanContext().isValid());
        assertNull(MDC.get("trace_id"));
        assertNull(MDC.get("span_id"));
        sdk.close();
    }

    @Test
    void callIsASpan() throws Exception {
        assertEquals(1, safe.serve(() -> 1));
        SpanData span = exporter.getFinishedSpanItems().get(0);
        assertEquals("Desk.serve", span.getName());
        assertEquals(SpanKind.INTERNAL, span.getKind());
        assertEquals("desk", span.getInstrumentationScopeInfo().getName());
        assertEquals(StatusCode.UNSET, span.getStatus().getStatusCode());
    }

    @Test
    void failureIsRecorded() {
        IOException down = new IOException("down");
        assertThrows(IOException.class, () -> safe.ask(() -> {
            throw down;
        }));
        SpanData span = exporter.getFinishedSpanItems().get(0);
        assertEquals("asking", span.getName());
        assertEquals(SpanKind.CLIENT, span.getKind());
        assertEquals("io.github.defer4j", span.getInstrumentationScopeInfo().getName());
        assertEquals(StatusCode.ERROR, span.getStatus().getStatusCode());
        assertEquals("down", span.getStatus().getDescription());
        assertEquals("exception", span.getEvents().get(0).getName());
    }

    @Test
    void failureWithoutAMessageIsRecordedToo() {
        assertThrows(NullPointerException.class, () -> safe.serve(() -> {
            throw new NullPointerException();
        }));
        assertEquals(StatusCode.ERROR, exporter.getFinishedSpanItems().get(0).getStatus().getStatusCode());
    }

    @Test
    void spansInsideAreChildrenAndLogsHaveTheirIds() throws Exception {
        safe.serve(() -> {
            String outer = Span.current().getSpanContext().getSpanId();
            assertEquals(outer, MDC.get("span_id"));
            safe.ask(() -> {
                assertEquals(Span.current().getSpanContext().getTraceId(), MDC.get("trace_id"));
                assertEquals(Span.current().getSpanContext().getSpanId(), MDC.get("span_id"));
                return 2;
            });
            assertEquals(outer, MDC.get("span_id"));
            return 1;
        });
        List<SpanData> spans = exporter.getFinishedSpanItems();
        assertEquals(List.of("asking", "Desk.serve"), spans.stream().map(SpanData::getName).toList());
        assertEquals(spans.get(1).getSpanId(), spans.get(0).getParentSpanId());
    }

    @Test
    void withoutAnSdkLogsHaveNoIds() throws Exception {
        new DeskSafe(new Desk(OpenTelemetry.noop())).serve(() -> {
            assertNull(MDC.get("trace_id"));
            return 1;
        });
    }
}
