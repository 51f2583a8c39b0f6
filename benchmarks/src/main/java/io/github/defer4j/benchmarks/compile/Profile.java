package io.github.defer4j.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedMethod;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordingFile;

/** Where a recorded compilation spent its time. */
public final class Profile {
    private static final String PROCESSOR = "io.github.defer4j.processor.";
    private static final int SHOWN = 15;

    private final Map<String, Integer> callees = new TreeMap<>();
    private final Map<String, Integer> packages = new TreeMap<>();
    private int samples;
    private int inProcessor;
    private int inFiler;

    private Profile() {}

    /**
     * Reads a recording of Java Flight Recorder.
     *
     * @param recording its file
     */
    public static Profile of(Path recording) throws IOException {
        Profile profile = new Profile();
        try (RecordingFile events = new RecordingFile(recording)) {
            while (events.hasMoreEvents()) {
                var event = events.readEvent();
                if (event.getEventType().getName().equals("jdk.ExecutionSample") && event.getStackTrace() != null) {
                    profile.add(event.getStackTrace());
                }
            }
        }
        return profile;
    }

    private void add(RecordedStackTrace stack) {
        samples++;
        List<RecordedMethod> methods =
                stack.getFrames().stream().map(RecordedFrame::getMethod).toList();
        if (methods.stream().anyMatch(method -> method.getType().getName().endsWith(".JavacFiler"))) {
            inFiler++;
            return;
        }
        List<RecordedMethod> ours = methods.stream()
                .filter(method -> method.getType().getName().startsWith(PROCESSOR))
                .toList();
        if (ours.isEmpty()) {
            return;
        }
        inProcessor++;
        String type = ours.get(0).getType().getName();
        packages.merge(packageOf(type), 1, Integer::sum);
        ours.stream()
                .map(method -> method.getType().getName().substring(PROCESSOR.length()) + "." + method.getName())
                .filter(name -> !name.contains("$$Lambda") && !name.contains("lambda$"))
                .distinct()
                .forEach(name -> callees.merge(name, 1, Integer::sum));
    }

    private static String packageOf(String type) {
        String rest = type.substring(PROCESSOR.length());
        return rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : "(processor)";
    }

    /** A few lines of text. */
    public String show() {
        return String.format(
                        Locale.ROOT,
                        "%d samples: %d in the processor, %d in javac's Filer, the rest in javac%n%n",
                        samples,
                        inProcessor,
                        inFiler)
                + "by package of the processor, with what it calls:\n"
                + most(packages, packages.size())
                + "\nby method, with what it calls:\n"
                + most(callees, SHOWN);
    }

    private static String most(Map<String, Integer> counts, int limit) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(limit)
                .map(each -> String.format(Locale.ROOT, "%6d  %s%n", each.getValue(), each.getKey()))
                .collect(Collectors.joining());
    }
}
