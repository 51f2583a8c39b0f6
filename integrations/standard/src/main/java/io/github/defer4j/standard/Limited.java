package io.github.defer4j.standard;

import io.github.defer4j.Defer;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.concurrent.TimeUnit;

/**
 * The method holds permits of a {@link java.util.concurrent.Semaphore Semaphore} while it runs: no more calls run at a
 * time than there are permits. If there is none left, the call fails at once with a {@link
 * io.github.defer4j.NotAcquiredException NotAcquiredException}, and the method is not called.
 *
 * <pre>{@code
 * final Semaphore slots = new Semaphore(10);
 *
 * @Limited("slots")
 * public Report render(String name) { ... }
 * }</pre>
 */
@Defer(acquire = "{value}.tryAcquire({permits})", value = "{value}.release({permits})")
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface Limited {
    /**
     * Where the semaphore is.
     *
     * @return a field of the service or a parameter that is a {@code Semaphore}
     */
    String value();

    /**
     * How many permits one call takes.
     *
     * @return the number
     */
    int permits() default 1;

    /**
     * Waits for permits no longer than a time. The wait ends with an {@link InterruptedException} if the thread is
     * interrupted, which the wrapper declares.
     */
    @Defer(acquire = "{value}.tryAcquire({permits}, {timeout}, {unit})", value = "{value}.release({permits})")
    @Documented
    @Target({ElementType.METHOD, ElementType.TYPE})
    @Retention(RetentionPolicy.CLASS)
    @interface Within {
        /**
         * Where the semaphore is.
         *
         * @return a field of the service or a parameter that is a {@code Semaphore}
         */
        String value();

        /**
         * How many permits one call takes.
         *
         * @return the number
         */
        int permits() default 1;

        /**
         * How long to wait; zero is not at all.
         *
         * @return the time in {@link #unit()}s
         */
        long timeout();

        /**
         * The unit of {@link #timeout()}.
         *
         * @return the unit
         */
        TimeUnit unit() default TimeUnit.MILLISECONDS;
    }
}
