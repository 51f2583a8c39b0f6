package behaviour.entry;

import behaviour.support.Check;
import behaviour.support.Trace;
import java.util.concurrent.CompletableFuture;

public final class LaterChecks {
    private LaterChecks() {}

    public static void areToldBeforeTheCall() {
        Trace trace = new Trace();
        Later service = new Later(trace);
        CompletableFuture<Integer> stage = new LaterSafe(service).two();
        trace.is("open a", "open b", "enter a", "enter b", "body");
        service.stage.complete(2);
        Check.equal(2, stage.join());
        trace.is("close b", "close a");
    }

    public static void areNotToldIfALaterStepFails() {
        RuntimeException full = new IllegalStateException("full");
        Trace trace = new Trace().fail("open b", full);
        Check.fails(full, () -> new LaterSafe(new Later(trace)).two());
        trace.is("open a", "open b", "close a");
    }
}
