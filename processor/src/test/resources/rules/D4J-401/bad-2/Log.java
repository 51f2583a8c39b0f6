package rules.d4j401.bad2;

final class Log {
    private Log() {}

    static void write(Throwable why) {}
}
