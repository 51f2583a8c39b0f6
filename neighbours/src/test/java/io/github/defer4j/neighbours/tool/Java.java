package io.github.defer4j.neighbours.tool;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Programs of the running JDK. */
public final class Java {
    private Java() {}

    static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    static String path(List<Path> path) {
        return path.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /** What the program prints. */
    public static String run(String main, Path... classPath) {
        return java(List.of("-cp", path(Arrays.asList(classPath)), main));
    }

    /** What the main class of a module prints: {@code module/package.Main}. */
    public static String runModule(String main, Path... modulePath) {
        return java(List.of("--module-path", path(Arrays.asList(modulePath)), "--module", main));
    }

    private static String java(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(tool("java"), "-Dfile.encoding=UTF-8"));
        // The programs are small: starting them is most of the time that they take.
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xshare:auto"));
        command.addAll(arguments);
        return Finished.run(command, Path.of(System.getProperty("java.io.tmpdir"))).well().output();
    }
}
