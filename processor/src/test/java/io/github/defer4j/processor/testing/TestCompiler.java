package io.github.defer4j.processor.testing;

import io.github.defer4j.processor.ComposedProcessor;
import io.github.defer4j.Defer;
import io.github.defer4j.processor.DeferProcessor;
import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import org.jspecify.annotations.NullMarked;

/** The two compilers that users of the processor have. */
public enum TestCompiler {
    JAVAC {
        @Override
        public Compiled compile(Sources sources) {
            return JavacRun.compile(sources, processors(sources));
        }
    },
    ECJ {
        @Override
        public Compiled compile(Sources sources) {
            return EcjRun.compile(sources);
        }
    };

    public abstract Compiled compile(Sources sources);

    /** With javac and a processor that need not be ours. */
    public static Compiled javac(Sources sources, Processor processor) {
        return JavacRun.compile(sources, List.of(processor));
    }

    /** Both, unless {@code -Ddefer4j.compilers=javac} asks for one: mutation tests run each fixture many times. */
    public static Stream<TestCompiler> selected() {
        List<String> names = List.of(System.getProperty("defer4j.compilers", "javac,ecj").split(","));
        List<TestCompiler> all = List.of(values());
        if (!all.stream().map(TestCompiler::lowerName).toList().containsAll(names)) {
            throw new IllegalArgumentException("defer4j.compilers: one of " + names + " is unknown");
        }
        return all.stream().filter(compiler -> names.contains(compiler.lowerName()));
    }

    /** As the markers in fixtures name it: {@code javac}, {@code ecj}. */
    public String lowerName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * What the sources may use: the annotations, JSpecify and helpers of tests; each further jar would cost time.
     * What is no service may be a part of the processor, and use all that it uses.
     */
    static List<File> classPath(Sources sources) {
        if (!sources.process()) {
            return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                    .map(File::new)
                    .toList();
        }
        return Stream.of(Defer.class, NullMarked.class, TestCompiler.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .map(location -> Path.of(URI.create(location.toString())).toFile())
                .toList();
    }

    /** New processors for one run. */
    static List<Processor> processors(Sources sources) {
        Stream<Processor> ours = sources.process() ? Stream.of(new ComposedProcessor(), new DeferProcessor()) : Stream.of();
        Stream<Processor> others =
                sources.late().isEmpty() ? Stream.of() : Stream.of(new LateSources(sources.late()));
        // Once all annotations are claimed, compilers ask nobody else.
        return Stream.concat(others, ours).toList();
    }
}
