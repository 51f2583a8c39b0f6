package behaviour.retry;

import behaviour.support.Resource;
import behaviour.support.Trace;
import io.github.defer4j.Defer;
import io.github.defer4j.DeferScope;
import io.github.defer4j.Recover;
import io.github.defer4j.Retry;
import java.io.FileNotFoundException;
import java.io.IOException;

/** Each body, resource and policy has the number of its attempt. */
public class Attempts {
    final Trace trace;
    int limit = 3;
    private int bodies;
    private int opened;

    public Attempts(Trace trace) {
        this.trace = trace;
    }

    private int run() {
        bodies++;
        trace.at("body " + bodies);
        return bodies;
    }

    Resource open() {
        opened++;
        return new Resource(trace, "r" + opened);
    }

    @Retry("again")
    public int plain() {
        return run();
    }

    @Retry("again(attempt, failure)")
    public int held(@Defer(acquire = "open()") Resource resource) {
        resource.use();
        return run();
    }

    @Defer("trace.at(\"outer\")")
    @Retry("again")
    public void nothing(@Defer(acquire = "open()") Resource resource) {
        run();
    }

    @Retry("again")
    @Recover("late(\"late\", result, failure)")
    public int recovered(@Defer(acquire = "open()") Resource resource) {
        return run();
    }

    @Recover(value = "missing", inside = true)
    @Retry("again")
    public int inside() throws IOException {
        return run();
    }

    @Retry("again")
    @Recover
    public int outcome() throws IOException {
        return run();
    }

    @Retry("again")
    @Recover
    public void emptyOutcome() {
        run();
    }

    @Retry("again")
    public int scoped(DeferScope scope) {
        Resource resource = scope.defer(open(), Resource::close);
        resource.use();
        return run();
    }

    @Retry("twice(other, attempt)")
    public <T extends Comparable<T>> T generic(T one, T other) {
        run();
        return one.compareTo(other) > 0 ? one : other;
    }

    @Retry("Attempts.first(trace, attempt)")
    public static String fixed(Trace trace) {
        trace.at("fixed");
        return "fixed";
    }

    /** The parameters have the names of what the wrapper adds. */
    @Retry("numbered")
    public int names(int attempt, String failure, boolean again) {
        trace.at("names " + attempt + " " + failure + " " + again);
        return run();
    }

    @Retry("pause")
    public int declared() throws IOException {
        return run();
    }

    @Retry("perhaps")
    public int unsure() {
        return run();
    }

    boolean again(int attempt, Exception why) {
        trace.at("policy " + attempt + " " + why.getMessage());
        return attempt < limit;
    }

    <T> boolean twice(T other, int attempt) {
        trace.at("policy " + attempt + " " + other);
        return attempt < 2;
    }

    static boolean first(Trace trace, int attempt) {
        trace.at("policy " + attempt);
        return attempt == 1;
    }

    boolean numbered(int attempt, boolean again, IllegalStateException why) {
        trace.at("policy " + attempt + " " + again + " " + why.getMessage());
        return true;
    }

    boolean pause(IOException why) throws InterruptedException, FileNotFoundException {
        return false;
    }

    Boolean perhaps() {
        return null;
    }

    int late(String text, int result, Exception why) {
        trace.at(text + " " + result + " " + why.getMessage());
        return -1;
    }

    int missing(FileNotFoundException why) {
        trace.at("missing");
        return -2;
    }
}
