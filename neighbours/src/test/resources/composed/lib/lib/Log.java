package lib;

public final class Log {
    public enum Level { INFO, WARN }

    private Log() {}

    public static void left(String method, Level level) {
        System.out.println("left " + method + " " + level);
    }
}
