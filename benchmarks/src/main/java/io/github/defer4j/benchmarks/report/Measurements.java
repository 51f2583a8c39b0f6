package io.github.defer4j.benchmarks.report;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.reflect.TypeToken;
import io.github.defer4j.benchmarks.compile.Compilation;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** All that a folder of raw results has. */
final class Measurements {
    private static final Pattern JMH_FILE = Pattern.compile("(.+)-(\\d+)\\.json");
    private static final Pattern GO_LINE = Pattern.compile(
            "Benchmark(\\w+?)(?:-\\d+)?\\s+\\d+\\s+([\\d.]+) ns/op(?:\\s+([\\d.]+) B/op)?.*");
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    /** By "group/Class.method", with the parameters' values appended. */
    private final Map<String, Series> java = new TreeMap<>();

    private final Map<String, Series> go = new TreeMap<>();
    private final Map<String, String> jdks = new TreeMap<>();
    private final List<Compilation> compilations;

    private Measurements(List<Compilation> compilations) {
        this.compilations = compilations;
    }

    static Measurements of(Path raw) throws IOException {
        Path compiled = raw.resolve("compile.json");
        Measurements all = new Measurements(Files.exists(compiled) ? compilations(compiled) : List.of());
        List<Path> files;
        try (Stream<Path> found = Files.list(raw)) {
            files = found.sorted().toList();
        }
        for (Path file : files) {
            Matcher name = JMH_FILE.matcher(file.getFileName().toString());
            if (name.matches()) {
                all.addJava(file, name.group(1), Integer.parseInt(name.group(2)));
            }
        }
        Path go = raw.resolve("go.txt");
        if (Files.exists(go)) {
            Files.readAllLines(go).forEach(all::addGo);
        }
        return all;
    }

    /** Empty if it was not run. */
    Optional<Series> java(String group, String benchmark) {
        return Optional.ofNullable(java.get(group + "/" + benchmark));
    }

    Optional<Series> go(String benchmark) {
        return Optional.ofNullable(go.get(benchmark));
    }

    /** The version of the JDK that ran the group; empty if it was not run. */
    Optional<String> jdk(String group) {
        return Optional.ofNullable(jdks.get(group));
    }

    List<Compilation> compilations() {
        return compilations;
    }

    boolean hasGroup(String group) {
        return java.keySet().stream().anyMatch(name -> name.startsWith(group + "/"));
    }

    private void addJava(Path file, String group, int round) throws IOException {
        for (JsonElement each : JsonParser.parseString(Files.readString(file)).getAsJsonArray()) {
            JsonObject result = each.getAsJsonObject();
            jdks.put(group, result.get("jdkVersion").getAsString());
            JsonObject metric = result.getAsJsonObject("primaryMetric");
            Series series = Series.named(java, group + "/" + name(result));
            series.add(round, medianOfIterations(metric));
            JsonObject allocated =
                    result.getAsJsonObject("secondaryMetrics").getAsJsonObject(ALLOCATED);
            series.addAllocation(round, medianOfIterations(allocated));
        }
    }

    private static String name(JsonObject result) {
        String[] parts = result.get("benchmark").getAsString().split("\\.");
        StringBuilder name = new StringBuilder(parts[parts.length - 2] + "." + parts[parts.length - 1]);
        if (result.has("params")) {
            new TreeMap<>(result.getAsJsonObject("params").asMap())
                    .values()
                    .forEach(value -> name.append(' ').append(value.getAsString()));
        }
        return name.toString();
    }

    private static double medianOfIterations(JsonObject metric) {
        JsonArray iterations =
                metric.getAsJsonArray("rawData").get(0).getAsJsonArray();
        return new Sample(StreamSupport.stream(iterations.spliterator(), false)
                        .map(JsonElement::getAsDouble)
                        .toList())
                .median();
    }

    private void addGo(String line) {
        Matcher match = GO_LINE.matcher(line);
        if (match.matches()) {
            Series series = Series.named(go, match.group(1));
            int round = series.times().size() + 1;
            series.add(round, Double.parseDouble(match.group(2)));
            if (match.group(3) != null) {
                series.addAllocation(round, Double.parseDouble(match.group(3)));
            }
        }
    }

    private static List<Compilation> compilations(Path file) throws IOException {
        try (Reader in = Files.newBufferedReader(file)) {
            return new Gson().fromJson(in, new TypeToken<List<Compilation>>() {});
        }
    }
}
