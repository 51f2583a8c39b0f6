package io.github.defer4j.benchmarks;

import com.sun.management.ThreadMXBean;
import io.github.defer4j.benchmarks.steps.Service1;
import io.github.defer4j.benchmarks.steps.Service1Safe;
import io.github.defer4j.benchmarks.steps.Service2;
import io.github.defer4j.benchmarks.steps.Service2Safe;
import io.github.defer4j.benchmarks.steps.Service4;
import io.github.defer4j.benchmarks.steps.Service4Safe;
import io.github.defer4j.benchmarks.steps.Service8;
import io.github.defer4j.benchmarks.steps.Service8Safe;
import java.lang.management.ManagementFactory;

/** Calls wrappers until they are compiled, and says how many bytes the calls after that allocate. */
final class HotCalls {
    private static final int CALLS = 100_000;
    private static final int REPEATS = 20;

    private final Service1Safe wrapper1 = new Service1Safe(new Service1());
    private final Service2Safe wrapper2 = new Service2Safe(new Service2());
    private final Service4Safe wrapper4 = new Service4Safe(new Service4());
    private final Service8Safe wrapper8 = new Service8Safe(new Service8());

    private HotCalls() {}

    /**
     * Runs one of the callers.
     *
     * @param args the number of steps
     */
    public static void main(String[] args) {
        int steps = Integer.parseInt(args[0]);
        HotCalls calls = new HotCalls();
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        int sum = 0;
        for (int i = 0; i < REPEATS; i++) {
            sum += calls.run(steps);
        }
        long self = Thread.currentThread().getId();
        threads.getThreadAllocatedBytes(self);
        long before = threads.getThreadAllocatedBytes(self);
        sum += calls.run(steps);
        long allocated = threads.getThreadAllocatedBytes(self) - before;
        System.out.println("sum " + sum);
        System.out.println("allocated " + allocated);
    }

    private int run(int steps) {
        return switch (steps) {
            case 1 -> caller1();
            case 2 -> caller2();
            case 4 -> caller4();
            default -> caller8();
        };
    }

    private int caller1() {
        int sum = 0;
        for (int i = 0; i < CALLS; i++) {
            sum += wrapper1.call(i);
        }
        return sum;
    }

    private int caller2() {
        int sum = 0;
        for (int i = 0; i < CALLS; i++) {
            sum += wrapper2.call(i);
        }
        return sum;
    }

    private int caller4() {
        int sum = 0;
        for (int i = 0; i < CALLS; i++) {
            sum += wrapper4.call(i);
        }
        return sum;
    }

    private int caller8() {
        int sum = 0;
        for (int i = 0; i < CALLS; i++) {
            sum += wrapper8.call(i);
        }
        return sum;
    }
}
