package io.github.defer4j.processor.mutants;

import io.github.defer4j.processor.testing.Compiled;
import io.github.defer4j.processor.testing.Fixtures;
import io.github.defer4j.processor.testing.Sources;
import io.github.defer4j.processor.testing.TestCompiler;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Some sources of the product with some of their text replaced, compiled in memory. */
final class Mutant {
    private final Path root;
    private final List<String> files;
    private final List<Edit> edits;

    /** One replacement: the old text has to stand in the file exactly once. */
    private record Edit(String file, String old, String text) {
        String apply(String source) {
            int at = source.indexOf(old);
            if (at < 0 || source.indexOf(old, at + 1) >= 0) {
                throw new AssertionError("%s has %s\n%s\nThe mutant has to follow the code that it breaks."
                        .formatted(file, at < 0 ? "no" : "more than one", old));
            }
            return source.substring(0, at) + text + source.substring(at + old.length());
        }
    }

    private Mutant(Path root, List<String> files, List<Edit> edits) {
        this.root = root;
        this.files = files;
        this.edits = edits;
    }

    /** These files below the folder as they are: the control goes the way of the mutants. */
    static Mutant of(Path root, String... files) {
        return new Mutant(root, List.of(files), List.of());
    }

    Mutant replace(String file, String old, String text) {
        if (!files.contains(file)) {
            throw new IllegalArgumentException(file);
        }
        List<Edit> more = new ArrayList<>(edits);
        more.add(new Edit(file, old, text));
        return new Mutant(root, files, more);
    }

    /**
     * A class loader that has all classes of a package and below anew: those of the changed sources, and of the
     * others what the tests have.
     */
    ClassLoader load(String ofPackage) {
        Map<String, String> sources = new TreeMap<>();
        files.forEach(file -> sources.put(file, Fixtures.read(root.resolve(file)).replace("\r\n", "\n")));
        edits.forEach(edit -> sources.computeIfPresent(edit.file(), (file, source) -> edit.apply(source)));
        Compiled compiled = TestCompiler.JAVAC.compile(new Sources(sources, 0, List.of(), false));
        if (!compiled.errors().isEmpty()) {
            throw new AssertionError("the mutant does not compile\n" + compiled.report());
        }
        return new MutantLoader(ofPackage, compiled);
    }
}
