package io.github.defer4j.standard;

import io.github.defer4j.Defer;
import io.github.defer4j.Until;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.concurrent.TimeUnit;

/**
 * The method holds a {@link java.util.concurrent.locks.Lock Lock} while it runs. It waits for the lock, however long
 * that takes.
 *
 * <pre>{@code
 * final Lock lock = new ReentrantLock();
 *
 * @Locked
 * public int reserve(String sku, int n) { ... }
 * }</pre>
 *
 * <p>{@link Read}, {@link Write} and {@link Within} are the other ways to take one. A lock belongs to a thread: a method
 * that returns a stage gives it back when it returns.
 */
@Defer(acquire = "{value}.lock()", value = "{value}.unlock()", until = Until.RETURN)
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface Locked {
    /**
     * Where the lock is.
     *
     * @return a field of the service or a parameter that is a {@code Lock}
     */
    String value() default "lock";

    /** Holds the read lock of a {@link java.util.concurrent.locks.ReadWriteLock ReadWriteLock}. */
    @Defer(acquire = "{value}.readLock().lock()", value = "{value}.readLock().unlock()", until = Until.RETURN)
    @Documented
    @Target({ElementType.METHOD, ElementType.TYPE})
    @Retention(RetentionPolicy.CLASS)
    @interface Read {
        /**
         * Where the lock is.
         *
         * @return a field of the service or a parameter that is a {@code ReadWriteLock}
         */
        String value() default "lock";
    }

    /** Holds the write lock of a {@link java.util.concurrent.locks.ReadWriteLock ReadWriteLock}. */
    @Defer(acquire = "{value}.writeLock().lock()", value = "{value}.writeLock().unlock()", until = Until.RETURN)
    @Documented
    @Target({ElementType.METHOD, ElementType.TYPE})
    @Retention(RetentionPolicy.CLASS)
    @interface Write {
        /**
         * Where the lock is.
         *
         * @return a field of the service or a parameter that is a {@code ReadWriteLock}
         */
        String value() default "lock";
    }

    /**
     * Waits for a lock no longer than a time; then the call fails with a {@link
     * io.github.defer4j.NotAcquiredException NotAcquiredException}. The wait ends with an {@link
     * InterruptedException} if the thread is interrupted, which the wrapper declares.
     */
    @Defer(acquire = "{value}.tryLock({timeout}, {unit})", value = "{value}.unlock()", until = Until.RETURN)
    @Documented
    @Target({ElementType.METHOD, ElementType.TYPE})
    @Retention(RetentionPolicy.CLASS)
    @interface Within {
        /**
         * Where the lock is.
         *
         * @return a field of the service or a parameter that is a {@code Lock}
         */
        String value() default "lock";

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
