package io.github.defer4j.neighbours.tool;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One call of the compiler of the running JDK, in a process of its own: no class of the tests is in its way. */
public record Javac(
        Path out, List<String> options, List<Path> processors, List<Path> classPath, List<Path> modulePath) {

    /** All lints on, and each of them fails the build. */
    public static Javac into(Path out) {
        return new Javac(out, List.of("-Xlint:all", "-Werror"), List.of(), List.of(), List.of());
    }

    /** With our processor alone, as the README says. */
    public static Javac withDefer4j(Path out) {
        return into(out).processors(Jars.DEFER4J).classPath(Jars.ANNOTATIONS);
    }

    /** Further options; a later {@code -Xlint} adds to the earlier one. */
    public Javac options(String... more) {
        return new Javac(out, plus(options, List.of(more)), processors, classPath, modulePath);
    }

    /** In this order. */
    @SafeVarargs
    public final Javac processors(List<Path>... groups) {
        List<Path> all = new ArrayList<>();
        for (List<Path> group : groups) {
            all.addAll(group);
        }
        return new Javac(out, options, all, classPath, modulePath);
    }

    public Javac classPath(Path... more) {
        return new Javac(out, options, processors, plus(classPath, List.of(more)), modulePath);
    }

    public Javac modulePath(Path... more) {
        return new Javac(out, options, processors, classPath, plus(modulePath, List.of(more)));
    }

    public Finished compile(List<Path> sources) {
        List<String> command = new ArrayList<>(List.of(Java.tool("javac"), "-d", out.toString()));
        // These runs are too short for the better compiler of the JVM.
        command.addAll(List.of("-J-XX:TieredStopAtLevel=1", "-encoding", "UTF-8"));
        command.addAll(options);
        addPath(command, "-processorpath", processors);
        addPath(command, "--module-path", modulePath);
        command.add("-cp");
        // Without one, javac would take the working folder.
        command.add(classPath.isEmpty() ? out.toString() : Java.path(classPath));
        sources.forEach(source -> command.add(source.toString()));
        return Finished.run(command, out);
    }

    private static void addPath(List<String> command, String option, List<Path> path) {
        if (!path.isEmpty()) {
            command.addAll(List.of(option, Java.path(path)));
        }
    }

    private static <T> List<T> plus(List<T> list, List<T> more) {
        return Stream.concat(list.stream(), more.stream()).toList();
    }
}
