package behaviour.parameters;

import behaviour.support.Resource;
import behaviour.support.Trace;
import io.github.defer4j.Defer;
import io.github.defer4j.Exit;
import java.io.Closeable;
import java.io.IOException;
import java.util.function.Supplier;

public class Parameters {
    final Trace trace;
    boolean absent;

    public Parameters(Trace trace) {
        this.trace = trace;
    }

    public String acquired(String before, @Defer(acquire = "open(before, after)") Resource resource, int after) {
        trace.at("body " + before + " " + resource + " " + after);
        return resource.name();
    }

    /** The second is made from the first. */
    public void chained(
            @Defer(acquire = "begin(\"s\")", value = "session.end()") Session session,
            @Defer(acquire = "openIn(session)") Resource resource)
            throws IOException {
        trace.at("body " + session + " " + resource);
    }

    public void only(@Defer(acquire = "open(\"r\", 1)") Resource resource) {
        trace.at("body " + resource);
    }

    public void owned(@Defer Resource resource) {
        trace.at("body " + resource);
    }

    public void ownedCall(@Defer("session.end()") Session session) throws IOException {
        trace.at("body " + session);
    }

    /** The caller's resource is owned from its own step on. */
    @Defer(acquire = "trace.at(\"take\")", value = "trace.at(\"give\")")
    public void ownedLate(@Defer Resource resource) {
        trace.at("body " + resource);
    }

    public void subtype(@Defer Closeable closeable) throws IOException {
        trace.at("body");
    }

    public <R extends AutoCloseable> R variable(@Defer R closeable) throws Exception {
        trace.at("body");
        return closeable;
    }

    /** Closes without a checked exception. */
    public interface Shut extends AutoCloseable {
        @Override
        void close();
    }

    public <A, R extends Comparable<R> & Shut> void intersection(@Defer R closeable, A other) {
        trace.at("body " + other);
    }

    /** The written call is instead of close(), not besides it. */
    public void written(@Defer("note(\"written\", resource)") Resource resource) {
        trace.at("body " + resource);
    }

    public void twice(@Defer @Defer("resource.use()") @Defer("note(\"last\", resource)") Resource resource) {
        trace.at("body " + resource);
    }

    public void exits(
            @Defer(acquire = "open(\"s\", 1)", on = Exit.SUCCESS) Resource onSuccess,
            @Defer(acquire = "open(\"f\", 1)", on = Exit.FAILURE) Resource onFailure) {
        trace.at("body " + onSuccess + " " + onFailure);
    }

    public void deep(@Defer(acquire = "begin(\"s\")", value = "session.child().end()") Session session)
            throws IOException {
        trace.at("body " + session);
    }

    public void atExit(@Defer("note(resource.name(), result, resource)") Resource resource, String result) {
        trace.at("body " + result);
    }

    public int primitive(@Defer(acquire = "number()", value = "back(slot)") int slot) {
        trace.at("body " + slot);
        return slot;
    }

    public void boxed(@Defer(acquire = "number()", value = "back(slot)") Integer slot, Supplier<String> text) {
        trace.at("body " + slot + " " + text.get());
    }

    Resource open(String name, int number) {
        return absent ? null : new Resource(trace, name + number);
    }

    Resource openIn(Session session) {
        return new Resource(trace, session + "'s");
    }

    Session begin(String name) {
        return absent ? null : new Session(trace, name);
    }

    int number() {
        return 4;
    }

    void back(int slot) {
        trace.at("back " + slot);
    }

    void note(String what, Resource resource) {
        trace.at(what + " " + resource);
    }

    void note(String what, String result, Resource resource) {
        trace.at(what + " " + result + " " + resource);
    }
}
