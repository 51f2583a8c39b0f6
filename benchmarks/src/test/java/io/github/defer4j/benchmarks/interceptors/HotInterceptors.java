package io.github.defer4j.benchmarks.interceptors;

import com.sun.management.ThreadMXBean;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import java.lang.management.ManagementFactory;

/** Calls one code until it is compiled, and says how many bytes the calls after that allocate. */
final class HotInterceptors {
    static final int CALLS = 100_000;

    private static final int REPEATS = 20;
    private static final int MEASURED = 5;

    private final Libraries libraries =
            Libraries.with(SdkTracerProvider.builder().build().get("test"));
    private final Service service = new Service(libraries);
    private final ServiceSafe wrapper = new ServiceSafe(service);
    private final ByHand byHand = new ByHand(service, libraries);

    private HotInterceptors() {}

    /**
     * Runs one of the codes.
     *
     * @param args which
     */
    public static void main(String[] args) {
        HotInterceptors calls = new HotInterceptors();
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        for (int i = 0; i < REPEATS; i++) {
            calls.run(args[0]);
        }
        // What the JVM and the libraries do now and then falls into some of them only.
        long fewest = Long.MAX_VALUE;
        for (int i = 0; i < MEASURED; i++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            calls.run(args[0]);
            fewest = Math.min(fewest, threads.getCurrentThreadAllocatedBytes() - before);
        }
        System.out.println("sum " + calls.service.sum());
        System.out.println("allocated " + fewest);
    }

    private void run(String code) {
        if (code.equals("wrapper")) {
            wrapper();
        } else {
            byHand();
        }
    }

    private void wrapper() {
        for (int i = 0; i < CALLS; i++) {
            wrapper.call(i);
        }
    }

    private void byHand() {
        for (int i = 0; i < CALLS; i++) {
            byHand.call(i);
        }
    }
}
