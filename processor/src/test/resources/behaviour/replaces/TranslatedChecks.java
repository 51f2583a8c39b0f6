package behaviour.replaces;

import behaviour.support.Check;
import behaviour.support.Trace;
import java.io.IOException;

public final class TranslatedChecks {
    private TranslatedChecks() {}

    public static void newFailureSurfacesAndCarriesTheOldOne() {
        RuntimeException down = new IllegalStateException("down");
        Trace trace = new Trace().fail("body", down);
        IOException thrown =
                Check.failsWith(IOException.class, () -> new TranslatedSafe(new Translated(trace)).onFailure());
        Check.suppressed(thrown, down);
        Check.same(null, thrown.getCause());
        trace.is("body", "inner", "outer translated");
    }

    public static void causeIsNotSuppressedToo() {
        RuntimeException down = new IllegalStateException("down");
        Translated service = new Translated(new Trace().fail("body", down));
        service.keeps = true;
        IOException thrown =
                Check.failsWith(IOException.class, () -> new TranslatedSafe(service).onFailure());
        Check.suppressed(thrown);
        Check.same(down, thrown.getCause());
    }

    public static void failureGoesOnIfTheCallReturns() {
        RuntimeException down = new IllegalStateException("down");
        Trace trace = new Trace().fail("body", down);
        Translated service = new Translated(trace);
        service.silent = true;
        Check.fails(down, () -> new TranslatedSafe(service).onFailure());
        trace.is("body", "inner", "outer down");
    }

    public static void earlierStepsAreAttachedAsEver() {
        RuntimeException broken = new IllegalStateException("broken");
        Trace trace = new Trace()
                .fail("body", new IllegalStateException("down"))
                .fail("outer translated", broken);
        IOException thrown =
                Check.failsWith(IOException.class, () -> new TranslatedSafe(new Translated(trace)).onFailure());
        Check.same(broken, thrown.getSuppressed()[1]);
    }

    public static void successIsNotTranslatedOnFailureOnly() throws IOException {
        Trace trace = new Trace();
        Check.equal(1, new TranslatedSafe(new Translated(trace)).onFailure());
        trace.is("body", "inner", "outer none");
    }

    public static void callThrowsOnSuccessToo() {
        Translated service = new Translated(new Trace());
        Check.failsWith(IOException.class, () -> new TranslatedSafe(service).always());
    }

    public static void replacedInterruptSetsTheFlag() {
        Translated service = new Translated(new Trace().fail("body", new InterruptedException()));
        Check.failsWith(IOException.class, () -> new TranslatedSafe(service).always());
        Check.interrupted();
    }

    public static void interruptAsACauseIsTheBusinessOfTheCall() {
        Translated service = new Translated(new Trace().fail("body", new InterruptedException()));
        service.keeps = true;
        Check.failsWith(IOException.class, () -> new TranslatedSafe(service).always());
        Check.notInterrupted();
    }

    public static void wrapperDeclaresWhatTheCallThrows() {
        Check.declares(TranslatedSafe.class, "onFailure", IOException.class);
        Check.declares(TranslatedSafe.class, "always", IOException.class);
    }
}
