package io.github.defer4j.neighbours;

import io.github.defer4j.neighbours.tool.Javac;
import io.github.defer4j.neighbours.tool.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Builds the other processor, which makes the classes that an annotation asks for. */
final class Maker {
    private Maker() {}

    /** A folder that serves as its jar. */
    static Path build(Path work) {
        Project maker = Project.of("maker", work);
        Path out = maker.folder("maker");
        Javac.into(out).options("-proc:none").compile(maker.java()).silently();
        try {
            Path services = Files.createDirectories(out.resolve("META-INF/services"));
            Files.writeString(services.resolve("javax.annotation.processing.Processor"), "maker.Maker\n");
            return out;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
