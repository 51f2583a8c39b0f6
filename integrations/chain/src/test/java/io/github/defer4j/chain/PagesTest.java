package io.github.defer4j.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The services that the pages show are compiled as they stand there. */
class PagesTest {
    private static final Path PAGES = Path.of(System.getProperty("basedir", "")).resolve("../../docs/integrations");
    private static final Pattern CLASS = Pattern.compile("```java\\n(public class (\\w+) .*?)```", Pattern.DOTALL);

    @ParameterizedTest
    @CsvSource({
        "standard, io.github.defer4j.standard",
        "resilience4j, io.github.resilience4j.circuitbreaker io.github.resilience4j.bulkhead",
        "micrometer, io.github.defer4j.micrometer io.micrometer.core.instrument io.micrometer.observation",
        "opentelemetry, io.github.defer4j.opentelemetry io.opentelemetry.api io.opentelemetry.api.trace",
        "slf4j, io.github.defer4j.slf4j org.slf4j",
        "jfr, io.github.defer4j.jfr"
    })
    void serviceCompiles(String page, String packages, @TempDir Path out) throws IOException {
        Matcher service = CLASS.matcher(Files.readString(PAGES.resolve(page + ".md")));
        assertTrue(service.find(), () -> "no service on page " + page);
        StringBuilder source = new StringBuilder("package shop;\n");
        for (String each : ("io.github.defer4j java.io java.sql javax.sql java.util.concurrent"
                        + " java.util.concurrent.locks " + packages)
                .split(" ")) {
            source.append("import ").append(each).append(".*;\n");
        }
        source.append(service.group(1)
                        .replace("{ ... }", "{ throw new UnsupportedOperationException(); }")
                        .replaceAll("final (\\w+) (\\w+);", "final $1 $2 = null;"))
                .append("class Quote {}\n");

        assertEquals(List.of(), UserBuild.errors("shop/" + service.group(2) + ".java", source.toString(), out));
        assertTrue(Files.exists(out.resolve("shop/" + service.group(2) + "Safe.class")));
    }
}
