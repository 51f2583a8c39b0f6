package io.github.defer4j.benchmarks.compile;

/**
 * What one run of javac took.
 *
 * @param tool the processor
 * @param variant {@link Variant}
 * @param inputs how many classes it was given
 * @param round which repetition; runs of one round are compared
 * @param millis wall clock of the compilation
 * @param cpuMillis of all threads of the process
 * @param heapBytes the sum of the peaks of the heap's pools
 * @param residentKilobytes the peak of the process; 0 where the system does not say
 * @param generatedBytes the size of the sources that were generated
 */
public record Compilation(
        String tool,
        Variant variant,
        int inputs,
        int round,
        long millis,
        long cpuMillis,
        long heapBytes,
        long residentKilobytes,
        long generatedBytes) {

    /** How the generated sources come about. */
    public enum Variant {
        /** The processor writes them. */
        PROCESSOR,
        /** {@link CopyingProcessor} writes them. */
        COPY,
        /** They are there, and no processor runs. */
        WRITTEN
    }
}
