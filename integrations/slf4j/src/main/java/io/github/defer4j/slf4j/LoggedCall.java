package io.github.defer4j.slf4j;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.event.Level;

/** One call of a method that is {@link Logged}. Wrappers begin and end it. */
public final class LoggedCall {
    private final Logger logger;
    private final Level level;
    private final String name;
    private final long start;

    private LoggedCall(Logger logger, Level level, String name) {
        this.logger = logger;
        this.level = level;
        this.name = name;
        this.start = System.nanoTime();
    }

    /**
     * Logs that a call begins.
     *
     * @param logger to use
     * @param level of the lines, if the call returns
     * @param name of the call
     * @param args what to show in parentheses
     * @return what to end
     */
    public static LoggedCall begin(Logger logger, Level level, String name, Object... args) {
        if (logger.isEnabledForLevel(level)) {
            log(logger, level, name, args == null ? new Object[1] : args);
        }
        return new LoggedCall(logger, level, name);
    }

    // SLF4J writes arrays out, and lets no toString() of an argument fail the call. An exception is no argument to it.
    private static void log(Logger logger, Level level, String name, Object[] args) {
        StringBuilder pattern = new StringBuilder("{}(");
        Object[] all = new Object[args.length + 1];
        all[0] = name;
        for (int i = 0; i < args.length; i++) {
            pattern.append(i == 0 ? "{}" : ", {}");
            all[i + 1] = args[i] instanceof Throwable thrown ? thrown.toString() : args[i];
        }
        logger.atLevel(level).log(pattern.append(")").toString(), all);
    }

    /**
     * Logs how a call ended.
     *
     * @param call what {@link #begin} gave
     * @param failureLevel the level of its line, if it failed
     * @param failure what it threw, or null
     */
    public static void end(LoggedCall call, Level failureLevel, Throwable failure) {
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - call.start);
        if (failure == null) {
            call.logger.atLevel(call.level).log("{} returned after {} ms", call.name, millis);
        } else {
            call.logger.atLevel(failureLevel).setCause(failure).log("{} failed after {} ms", call.name, millis);
        }
    }
}
