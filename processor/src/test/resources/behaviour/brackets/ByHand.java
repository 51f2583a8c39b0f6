package behaviour.brackets;

import io.github.defer4j.Defer;
import io.github.defer4j.Exit;

/** What {@link Composed} stands for, written out. */
@Defer(acquire = "start = System.nanoTime()", value = "desk.stop(\"all of ByHand\", java.util.concurrent.TimeUnit.NANOSECONDS, 5L, start)")
public class ByHand extends Counter {
    @Defer(acquire = "lock.lock()", value = "lock.unlock()")
    @Defer(acquire = "start2 = System.nanoTime()", value = "desk.stop(\"ByHand.six\", java.util.concurrent.TimeUnit.NANOSECONDS, 7L, start2)")
    @Defer("desk.note(java.lang.String.class, \"sold by ByHand\", \"six\", \"ByHand\", failure)")
    @Defer(acquire = "slots.tryAcquire(2)", value = "slots.release(2)")
    @Defer(acquire = "before = desk.tag(\"a\", \"sold\", '\\'')", value = "desk.untag(before)")
    @Defer(acquire = "desk.begin(false)", value = "desk.end()")
    @Defer(value = "desk.rollback()", on = Exit.FAILURE)
    @Defer(value = "desk.commit()", on = Exit.SUCCESS)
    public int six(int pieces) {
        return sell(pieces);
    }

    @Defer(acquire = "lock.lock()", value = "lock.unlock()")
    @Defer(acquire = "start2 = System.nanoTime()", value = "desk.stop(\"ByHand.nested\", java.util.concurrent.TimeUnit.NANOSECONDS, 7L, start2)")
    @Defer("desk.note(java.lang.String.class, \"sold by ByHand\", \"nested\", \"ByHand\", failure)")
    @Defer(acquire = "slots.tryAcquire(2)", value = "slots.release(2)")
    @Defer(acquire = "before = desk.tag(\"a\", \"sold\", '\\'')", value = "desk.untag(before)")
    @Defer(acquire = "desk.begin(false)", value = "desk.end()")
    @Defer(value = "desk.rollback()", on = Exit.FAILURE)
    @Defer(value = "desk.commit()", on = Exit.SUCCESS)
    public int nested(int pieces) {
        return sell(pieces);
    }

    @Defer(acquire = "start2 = System.nanoTime()", value = "desk.stop(\"first\", java.util.concurrent.TimeUnit.SECONDS, 5L, start2)")
    @Defer(acquire = "start3 = System.nanoTime()", value = "desk.stop(\"second\", java.util.concurrent.TimeUnit.NANOSECONDS, 5L, start3)")
    void twice(long start) {}

    public void owned(@Defer(quiet = true) AutoCloseable first) throws Exception {}
}
