package io.github.defer4j.corpus;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Tries one library: {@code Corpus <name> <sources> <classpath> <workdir>}. */
public final class Corpus {
    private Corpus() {}

    /** @param arguments the sources are a jar or a folder; the class path may be empty */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 4) {
            System.err.println("Usage: Corpus <name> <sources jar or folder> <class path> <work folder>");
            System.exit(2);
        }
        Library library = new Library(arguments[0], Path.of(arguments[1]), classPath(arguments[2]));
        Report report = Trial.run(library, Path.of(arguments[3]));
        System.out.println(report.line());
        if (!report.isGood()) {
            System.out.println(report.problems());
            System.exit(1);
        }
    }

    /** The entries of a class path as the system writes it. */
    static List<Path> classPath(String joined) {
        return Stream.of(joined.split(File.pathSeparator))
                .filter(each -> !each.isBlank())
                .map(Path::of)
                .toList();
    }
}
