package io.github.defer4j.conformance.format;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** Programs with the trace that Go made of them: two files in a folder. */
public record Recording(List<Program> programs, List<List<String>> traces) {
    private static final String PROGRAMS = "programs.json";
    private static final String TRACE = "trace.txt";

    public Recording {
        if (programs.isEmpty()) {
            throw new FormatException("there is no program");
        }
        if (programs.size() != traces.size()) {
            throw new FormatException(programs.size() + " programs but " + traces.size() + " traces");
        }
        for (int i = 0; i < programs.size(); i++) {
            checkEnds("P " + programs.get(i).id(), traces.get(i));
        }
    }

    private static void checkEnds(String begin, List<String> trace) {
        if (!trace.get(0).equals(begin)) {
            throw new FormatException("expected the trace of " + begin + ", found that of " + trace.get(0));
        }
        String end = trace.get(trace.size() - 1);
        if (!end.startsWith("END ") && !end.startsWith("UNCAUGHT ")) {
            throw new FormatException("the trace of " + begin + " does not say how it ended");
        }
    }

    /** Throws a {@link FormatException} for a folder without the files, and for files not in the format. */
    public static Recording read(Path folder) throws IOException {
        try (Reader json = Files.newBufferedReader(folder.resolve(PROGRAMS))) {
            List<List<String>> traces = Traces.split(Files.readAllLines(folder.resolve(TRACE)));
            return new Recording(ProgramReader.read(json), traces);
        } catch (NoSuchFileException missing) {
            throw new FormatException("there is no file " + missing.getFile());
        }
    }

    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(PROGRAMS), ProgramWriter.write(programs));
        Files.writeString(folder.resolve(TRACE), Traces.join(traces));
    }
}
