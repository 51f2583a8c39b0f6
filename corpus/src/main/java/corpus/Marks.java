package corpus;

/** What the inserted marks call. It stands on the class path of every library that is tried. */
public final class Marks {
    private static long released;

    private Marks() {}

    /** The deferred call of every marked method. */
    public static synchronized void released() {
        released++;
    }

    /** How many deferred calls have run. */
    public static synchronized long count() {
        return released;
    }

    /** The handler of every recovered method, whatever it returns. */
    public static <T> T recover(RuntimeException failure) {
        throw failure;
    }
}
