package io.github.defer4j.conformance.generate;

import io.github.defer4j.conformance.format.Program;
import io.github.defer4j.conformance.format.Program.Function;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Random programs. The same seed gives the same programs, on every JDK. */
public final class ProgramGenerator {
    private static final int FUNCTIONS = 4;
    private static final int ARGUMENTS = 7;

    private ProgramGenerator() {}

    /** Equally many of each profile. */
    public static List<Program> programs(long seed, int count) {
        Profile[] profiles = Profile.values();
        return IntStream.range(0, count)
                .mapToObj(i -> program(seed, i, profiles[i % profiles.length]))
                .toList();
    }

    public static Program program(long seed, int id, Profile profile) {
        Random random = random(seed, id);
        int count = 1 + Math.min(random.nextInt(FUNCTIONS), random.nextInt(FUNCTIONS + 1));
        List<Function> functions = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            functions.add(new FunctionGenerator(random, profile, index, count).function());
        }
        return new Program(id, random.nextInt(ARGUMENTS), profile.style(), functions);
    }

    /** Mixes both numbers: {@code Random} gives almost the same first values for neighbouring seeds. */
    private static Random random(long seed, int id) {
        long programs = new SplittableRandom(seed).nextLong();
        return new Random(new SplittableRandom(programs + id).nextLong());
    }
}
