package io.github.defer4j.neighbours.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * A process that has ended.
 *
 * @param output both streams as they came, lines ended by {@code \n}
 */
public record Finished(List<String> command, int exit, String output) {

    static Finished run(List<String> command, Path folder) {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            byte[] bytes = process.getInputStream().readAllBytes();
            String output = new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
            return new Finished(List.copyOf(command), process.waitFor(), output);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while " + command + " ran", interrupted);
        }
    }

    /** It worked and had nothing to say: no warning either. */
    public void silently() {
        assertEquals("", output, () -> String.join(" ", command));
        assertEquals(0, exit);
    }

    public Finished well() {
        assertEquals(0, exit, () -> String.join(" ", command) + "\n" + output);
        return this;
    }

    public Finished badly() {
        assertNotEquals(0, exit, () -> String.join(" ", command) + "\n" + output);
        return this;
    }

    public Finished saying(String text) {
        assertTrue(output.contains(text), () -> text + "\nis not in\n" + output);
        return this;
    }
}
