package io.github.defer4j.conformance.run;

import io.github.defer4j.conformance.format.Program;
import io.github.defer4j.conformance.format.Recording;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs many programs in two ways, in batches and on all processors, and compares the traces. */
public final class Comparison {
    /** The time javac takes grows faster than its input; a small input does not pay for its start. */
    private static final int BATCH = 250;

    private Comparison() {}

    /** Against a trace that was recorded. */
    public static Outcome withRecording(Recording recording, Engine subject) {
        List<Callable<Outcome>> tasks = new ArrayList<>();
        for (int start = 0; start < recording.programs().size(); start += BATCH) {
            int end = Math.min(start + BATCH, recording.programs().size());
            List<Program> programs = recording.programs().subList(start, end);
            List<List<String>> expected = recording.traces().subList(start, end);
            tasks.add(() -> Outcome.compare(programs, expected, subject.run(programs)));
        }
        return sum(tasks);
    }

    /** Against another engine. */
    public static Outcome withEngine(List<Program> programs, Engine oracle, Engine subject) {
        List<Callable<Outcome>> tasks = new ArrayList<>();
        for (int start = 0; start < programs.size(); start += BATCH) {
            List<Program> batch = programs.subList(start, Math.min(start + BATCH, programs.size()));
            tasks.add(() -> Outcome.compare(batch, oracle.run(batch), subject.run(batch)));
        }
        return sum(tasks);
    }

    private static Outcome sum(List<Callable<Outcome>> tasks) {
        ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            Outcome sum = Outcome.none();
            for (Future<Outcome> part : threads.invokeAll(tasks)) {
                sum = sum.plus(part.get());
            }
            return sum;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } finally {
            threads.shutdownNow();
        }
    }
}
