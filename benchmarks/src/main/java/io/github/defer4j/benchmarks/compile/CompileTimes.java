package io.github.defer4j.benchmarks.compile;

import io.github.defer4j.benchmarks.compile.Compilation.Variant;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Compiles generated services, each time in a new JVM: with the processor, with one that only copies its output, and
 * with that output among the sources.
 */
public final class CompileTimes {
    private static final int PACKAGE_SIZE = 100;
    private static final String SOURCES = "src";

    private final Path work;
    private final List<Compilation> runs = new ArrayList<>();

    /**
     * @param work a folder of its own, whose content is replaced
     */
    public CompileTimes(Path work) {
        this.work = work;
    }

    /** How our processor grows with the number of services. */
    public void ours(int services, int rounds) throws IOException, InterruptedException {
        Tool tool = Tool.ours();
        write(tool, services);
        for (int round = 1; round <= rounds; round++) {
            run(tool, Variant.PROCESSOR, services, round);
            run(tool, Variant.COPY, services, round);
            run(tool, Variant.WRITTEN, services, round);
        }
    }

    /** Other processors with as many inputs, of which each makes them write one class. */
    public void peers(int inputs, int rounds) throws IOException, InterruptedException {
        for (Tool tool : Tool.peers()) {
            write(tool, inputs);
            for (int round = 1; round <= rounds; round++) {
                run(tool, Variant.PROCESSOR, inputs, round);
                run(tool, Variant.COPY, inputs, round);
            }
        }
    }

    /**
     * Compiles once more and records it with Java Flight Recorder; {@link #ours} has run with as many services.
     *
     * @return the recording
     */
    public Path profile(int services) throws IOException, InterruptedException {
        Tool tool = Tool.ours();
        Path folder = folder(tool, services);
        Path recording = folder.resolve("profile.jfr");
        List<String> args = arguments(tool, Variant.PROCESSOR, folder);
        javac(folder, List.of("-XX:StartFlightRecording:filename=" + recording + ",settings=profile"), args);
        return recording;
    }

    public List<Compilation> runs() {
        return List.copyOf(runs);
    }

    private Path folder(Tool tool, int inputs) {
        return work.resolve(tool.name() + "-" + inputs);
    }

    private void write(Tool tool, int inputs) throws IOException {
        Path sources = folder(tool, inputs).resolve(SOURCES);
        delete(sources.getParent());
        for (int i = 0; i < inputs; i++) {
            String packageName = "load.p" + i / PACKAGE_SIZE;
            String name = "Type" + i;
            write(sources, packageName, name, tool.source().apply(packageName, name));
        }
        if (!tool.name().equals(Tool.OURS)) {
            for (var bean : PeerSources.shared().entrySet()) {
                write(sources, "load.shared", bean.getKey(), bean.getValue());
            }
        }
    }

    private static void write(Path sources, String packageName, String name, String text) throws IOException {
        Path folder = sources.resolve(packageName.replace('.', '/'));
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(name + ".java"), text);
    }

    private void run(Tool tool, Variant variant, int inputs, int round) throws IOException, InterruptedException {
        Path folder = folder(tool, inputs);
        long[] took = javac(folder, List.of(), arguments(tool, variant, folder));
        Path generated = generated(folder, Variant.PROCESSOR);
        if (took[0] != 0 || javaFiles(generated).size() < inputs) {
            throw new IllegalStateException(tool.name() + " failed, see " + folder.resolve("javac.txt"));
        }
        runs.add(new Compilation(
                tool.name(), variant, inputs, round, took[1], took[2], took[3], took[4], size(generated)));
        System.out.println(runs.get(runs.size() - 1));
    }

    private static Path generated(Path folder, Variant variant) {
        return folder.resolve("generated-" + variant);
    }

    /** Empties the folders that javac writes to. */
    private static List<String> arguments(Tool tool, Variant variant, Path folder) throws IOException {
        Path classes = folder.resolve("classes-" + variant);
        Path generated = generated(folder, variant);
        delete(classes);
        delete(generated);
        Files.createDirectories(classes);
        Files.createDirectories(generated);
        List<String> args = new ArrayList<>(List.of(
                "-nowarn", "-d", classes.toString(), "-s", generated.toString(), "-cp", path(tool.classPath())));
        List<Path> files = new ArrayList<>(javaFiles(folder.resolve(SOURCES)));
        switch (variant) {
            case PROCESSOR -> args.addAll(List.of("-processorpath", path(tool.processorPath())));
            case COPY -> args.addAll(List.of(
                    "-processor",
                    CopyingProcessor.class.getName(),
                    "-processorpath",
                    ownClasses(),
                    "-Acopy.from=" + generated(folder, Variant.PROCESSOR)));
            case WRITTEN -> {
                args.add("-proc:none");
                files.addAll(javaFiles(generated(folder, Variant.PROCESSOR)));
            }
        }
        files.forEach(file -> args.add(file.toString()));
        return args;
    }

    private static long[] javac(Path folder, List<String> jvmOptions, List<String> args)
            throws IOException, InterruptedException {
        Path argumentFile = folder.resolve("javac.args");
        Files.write(argumentFile, args.stream().map(arg -> '"' + arg.replace("\\", "\\\\") + '"').toList());
        Path output = folder.resolve("javac.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC", "-Xmx4g"));
        command.addAll(jvmOptions);
        command.addAll(List.of("-cp", ownClasses(), Javac.class.getName(), "@" + argumentFile));
        int code = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();
        List<String> lines = Files.readAllLines(output);
        if (code != 0) {
            throw new IllegalStateException("javac broke: " + lines);
        }
        String last = lines.get(lines.size() - 1);
        return Stream.of(last.substring(1, last.length() - 1).split(", "))
                .mapToLong(Long::parseLong)
                .toArray();
    }

    private static String ownClasses() {
        String location = CompileTimes.class.getProtectionDomain().getCodeSource().getLocation().toString();
        return Path.of(URI.create(location)).toString();
    }

    private static String path(List<Path> entries) {
        return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }

    private static long size(Path folder) throws IOException {
        LongStream.Builder sizes = LongStream.builder();
        for (Path file : javaFiles(folder)) {
            sizes.add(Files.size(file));
        }
        return sizes.build().sum();
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
