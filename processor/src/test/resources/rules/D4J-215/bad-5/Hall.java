package rules.d4j215.bad5.hall;

/** In another package. */
public class Hall {
    protected static class Desk {
        public static void close() {
            Thread.yield();
        }
    }
}
