package io.github.defer4j.conformance.run;

import io.github.defer4j.conformance.format.Program;
import java.util.List;

/** One way to run programs. */
public interface Engine {
    /** The trace of each program, in the order of the programs. Their ids differ. */
    List<List<String>> run(List<Program> programs);
}
