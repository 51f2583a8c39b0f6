package io.github.defer4j.benchmarks.interceptors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A hot wrapper with six interceptors allocates what the libraries do, and nothing of its own. */
class AllocationTest {
    private static final String ALLOCATED = "allocated ";

    @Test
    void noMoreThanByHand() throws IOException, InterruptedException {
        long byHand = allocated("byHand");
        long wrapper = allocated("wrapper");

        assertTrue(byHand > 0, "the libraries allocate");
        assertTrue(
                wrapper - byHand < HotInterceptors.CALLS,
                () -> "wrapper " + perCall(wrapper) + ", by hand " + perCall(byHand) + " bytes per call");
    }

    private static double perCall(long bytes) {
        return (double) bytes / HotInterceptors.CALLS;
    }

    private static long allocated(String code) throws IOException, InterruptedException {
        // C2 alone, and in the foreground: what is hot at the end is compiled, and alike in each run.
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:-TieredCompilation",
                        "-Xbatch",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        HotInterceptors.class.getName(),
                        code)
                .redirectErrorStream(true)
                .start();
        List<String> lines;
        try (var out = java.inputReader()) {
            lines = out.lines().toList();
        }
        assertEquals(0, java.waitFor(), () -> String.join("\n", lines));
        String last = lines.get(lines.size() - 1);
        assertTrue(last.startsWith(ALLOCATED), () -> String.join("\n", lines));
        return Long.parseLong(last.substring(ALLOCATED.length()));
    }
}
