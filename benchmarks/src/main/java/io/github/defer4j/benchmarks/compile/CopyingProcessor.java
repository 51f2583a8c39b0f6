package io.github.defer4j.benchmarks.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Writes files that are there already: what any processor that writes them costs at least. The option {@code
 * copy.from} is their source folder.
 */
public final class CopyingProcessor extends AbstractProcessor {
    private static final String FROM = "copy.from";
    private static final String SUFFIX = ".java";

    private boolean done;

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of(FROM);
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (!done) {
            done = true;
            try {
                copy(Path.of(processingEnv.getOptions().get(FROM)));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return false;
    }

    private void copy(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(folder)) {
            files = found.filter(file -> file.toString().endsWith(SUFFIX)).sorted().toList();
        }
        for (Path file : files) {
            String path = folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), ".");
            String name = path.substring(0, path.length() - SUFFIX.length());
            try (Writer out = processingEnv.getFiler().createSourceFile(name).openWriter()) {
                out.write(Files.readString(file));
            }
        }
    }
}
