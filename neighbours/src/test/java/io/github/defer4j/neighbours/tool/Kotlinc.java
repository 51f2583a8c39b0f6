package io.github.defer4j.neighbours.tool;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One call of Kotlin's compiler, on the running JDK. A warning fails it. */
public record Kotlinc(Path folder, List<String> options) {
    private static final String KAPT = "plugin:org.jetbrains.kotlin.kapt3:";

    public static Kotlinc into(Project project, Path out) {
        return new Kotlinc(
                project.folder("out"),
                List.of(
                        "-Werror",
                        "-no-stdlib",
                        "-no-reflect",
                        "-d",
                        out.toString(),
                        "-cp",
                        Java.path(List.of(Jars.ANNOTATIONS, Jars.KOTLIN_STDLIB))));
    }

    /** Writes stubs for the Kotlin classes and runs our processor on them. */
    public static Kotlinc kapt(Project project, Path generated) {
        Path classes = project.folder("kapt/classes");
        List<String> settings = new ArrayList<>(List.of(
                "aptMode=stubsAndApt",
                "correctErrorTypes=true",
                "mapDiagnosticLocations=true",
                "sources=" + generated,
                "classes=" + classes,
                "stubs=" + project.folder("kapt/stubs"),
                "incrementalData=" + project.folder("kapt/data")));
        Jars.DEFER4J.forEach(jar -> settings.add("apclasspath=" + jar));
        String options = settings.stream().map(setting -> KAPT + setting).collect(Collectors.joining(","));
        return into(project, classes).plus(List.of("-Xplugin=" + Jars.KAPT, "-P", options));
    }

    /** Java sources that the Kotlin code may name. */
    public Kotlinc with(Path sources) {
        return plus(List.of(sources.toString()));
    }

    private Kotlinc plus(List<String> more) {
        return new Kotlinc(folder, Stream.concat(options.stream(), more.stream()).toList());
    }

    public Finished compile(List<Path> sources) {
        List<String> command = new ArrayList<>(List.of(Java.tool("java"), "-XX:TieredStopAtLevel=1", "-cp"));
        command.add(Java.path(Jars.kotlinCompiler()));
        command.add("org.jetbrains.kotlin.cli.jvm.K2JVMCompiler");
        command.addAll(options);
        sources.forEach(source -> command.add(source.toString()));
        return Finished.run(command, folder);
    }
}
