package behaviour.cost;

import io.github.defer4j.Defer;
import io.github.defer4j.Exit;
import io.github.defer4j.Recover;
import java.io.IOException;

/** Counts, and makes no object. */
public class Costs {
    long count;
    boolean free = true;

    /** What a wrapper has to hold. */
    final class Slot implements AutoCloseable {
        @Override
        public void close() {
            count++;
        }
    }

    final Slot slot = new Slot();

    @Defer(acquire = "takeA()", value = "giveA()")
    @Defer(acquire = "takeB()", value = "giveB()")
    @Defer("giveC()")
    @Defer(acquire = "takeD()", value = "giveD()")
    public int four(int value) {
        return value;
    }

    @Defer(value = "giveA()", on = Exit.SUCCESS)
    @Defer(value = "giveB()", on = Exit.FAILURE)
    @Defer(value = "giveC()", quiet = true)
    @Recover("rescue")
    public int kinds(int value) throws IOException {
        return value;
    }

    @Defer(acquire = "enter()", value = "giveA()")
    @Defer(acquire = "start = now()", value = "stop(start, count)")
    @Defer("result = Math.max(result, start)")
    public long values(@Defer(acquire = "slot()") Slot slot, @Defer AutoCloseable other) throws Exception {
        return count;
    }

    public int unmarked(int value) {
        return value;
    }

    void takeA() {
        count++;
    }

    void takeB() {
        count++;
    }

    void takeD() {
        count++;
    }

    void giveA() {
        count++;
    }

    void giveB() {
        count++;
    }

    void giveC() {
        count++;
    }

    void giveD() {
        count++;
    }

    boolean enter() {
        return free;
    }

    long now() {
        return count;
    }

    void stop(long start, long count) {
        this.count += count - start;
    }

    Slot slot() {
        return slot;
    }

    int rescue(IOException why) {
        return -1;
    }
}
