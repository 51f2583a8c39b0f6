package io.github.defer4j.neighbours.tool;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Eclipse's compiler with our processor, in a process of its own; a warning fails the build. */
public final class Ecj {
    private Ecj() {}

    public static Finished compile(Path out, List<Path> classPath, List<Path> sources) {
        return run(out, List.of("-s", out.toString()), "-cp", classPath, sources);
    }

    /**
     * In two runs: it does not take what a processor writes for a part of the module that it compiles, whatever the
     * processor.
     */
    public static Finished compileModule(Path out, List<Path> modulePath, List<Path> sources) {
        List<String> processOnly = List.of("-proc:only", "-s", out.toString());
        Finished processed = run(out, processOnly, "--module-path", modulePath, sources);
        if (processed.exit() != 0) {
            return processed;
        }
        List<Path> all = Stream.concat(sources.stream(), Project.files(out, ".java").stream()).toList();
        return run(out, List.of("-proc:none"), "--module-path", modulePath, all);
    }

    private static Finished run(
            Path out, List<String> options, String pathOption, List<Path> path, List<Path> sources) {
        List<String> command = new ArrayList<>(List.of(Java.tool("java"), "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of("-cp", Jars.ECJ.toString(), "org.eclipse.jdt.internal.compiler.batch.Main"));
        command.addAll(List.of("--release", "17", "-encoding", "UTF-8", "-failOnWarning", "-d", out.toString()));
        // In this order: the other way round it finds no processor.
        command.addAll(List.of(pathOption, Java.path(path), "-processorpath", Java.path(Jars.DEFER4J)));
        command.addAll(options);
        sources.forEach(source -> command.add(source.toString()));
        return Finished.run(command, out);
    }
}
