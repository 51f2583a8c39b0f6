package io.github.defer4j.benchmarks.report;

/** What stands in the way where a promise is not kept. Printed only then. */
final class Limits {
    static final String LEAST_PROMISE =
            "the least time of the processors here for each generated class, in ms above copying";

    static final String TIME =
            "C2 inlines a hot method up to 325 bytes of bytecode (`-XX:FreqInlineSize`). Where one of two codes is "
                    + "below and the other above, they differ by a call. The bytecode column shows which.";

    static final String PANIC =
            "Each frame that is not inlined looks up its handler in the JVM's runtime when an exception passes it.";

    static final String SCOPE =
            "An action is an object (16 bytes, 24 with a captured variable) and a place in the scope. "
                    + "From the fifth action on the places are in an array.";

    static final String COMPILER =
            "A copying processor reads no model and resolves no name. What ours adds is mostly its own code, "
                    + "run by a JVM that has just started and has not compiled it yet.";

    static final String LINEAR =
            "javac compares each file that a processor creates with all that it created before "
                    + "(`JavacFiler.checkFileReopening`). This grows with the square of the number of files, for every "
                    + "processor; the rows of the copying processor show how much.";

    static final String LEAST =
            "The classes differ in size and in what must be known to write them: a value class or a factory needs only "
                    + "the members of its input, a wrapper resolves a call for each mark. See the column for each "
                    + "generated kB.";

    private Limits() {}
}
