package io.github.defer4j.benchmarks.report;

/** What stands in the way where a promise is not kept. Printed only then. */
final class Limits {
    static final String LEAST_PROMISE =
            "the least time of the processors here for each generated class, in ms above copying";

    static final String TIME =
            "C2 inlines a hot method up to 325 bytes of bytecode (`-XX:FreqInlineSize`). Where one of two codes is "
                    + "below and the other above, they differ by a call. The bytecode column shows which.";

    static final String INTERCEPTORS =
            "Nearly all of the time and all of the bytes are the libraries'. Which of their own objects C2 takes apart "
                    + "depends on how much of them it inlines, and that differs between two codes that call the same, "
                    + "and from one JVM to the next.";

    static final String PANIC =
            "Each frame that is not inlined looks up its handler in the JVM's runtime when an exception passes it. The "
                    + "frames are the body's: nested finally by hand takes as long.";

    static final String SCOPE =
            "A scope is an object, and so is each action in it (24 bytes) and its lambda (16, with a captured variable "
                    + "24). C2 can take all of them apart if it has the registrations and the end of the scope in one "
                    + "piece of code. JDK 17 cannot: it compiles the handler of exceptions that were never thrown, and "
                    + "through it the scope escapes. Newer ones can for one and two actions; with more, the code of "
                    + "the body passes `-XX:InlineSmallCode` (2500 bytes). Go's compiler knows its defer statements.";

    static final String COMPILER =
            "A copying processor reads no mark, resolves no call and checks nothing. What ours does is spread evenly over "
                    + "reading, binding, building and writing, as the profile below shows; its largest single part is "
                    + "JavaPoet, which writes each file twice, the first time to find its imports. Little of it is "
                    + "compiled by C2 before javac ends: the CPU column shows that the JIT compilers are as busy as "
                    + "javac.";

    static final String LINEAR =
            "javac compares each file that a processor creates with all that it created before "
                    + "(`JavacFiler.checkFileReopening`). This grows with the square of the number of files, for every "
                    + "processor; the rows of the copying processor show how much.";

    static final String OWN_LINEAR =
            "The difference of two large numbers, of which each varies by more than it from run to run: see the spread "
                    + "in the table.";

    static final String LEAST =
            "The classes differ in size and in what must be known to write them: a value class or a factory needs only "
                    + "the members of its input, a wrapper resolves a call for each mark. See the column for each "
                    + "generated kB.";

    private Limits() {}
}
