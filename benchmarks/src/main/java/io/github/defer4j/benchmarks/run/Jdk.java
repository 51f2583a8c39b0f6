package io.github.defer4j.benchmarks.run;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** What a JDK says about itself. */
public final class Jdk {
    private Jdk() {}

    /** The feature release; 0 if the folder does not say. */
    public static int release(Path home) {
        String version = version(home);
        return version.isEmpty() ? 0 : Runtime.Version.parse(version).feature();
    }

    /** The version as in {@code java -version}; empty if the folder does not say. */
    public static String version(Path home) {
        Path file = home.resolve("release");
        if (!Files.exists(file)) {
            return "";
        }
        Properties release = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            release.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return release.getProperty("JAVA_VERSION", "").replace("\"", "");
    }
}
