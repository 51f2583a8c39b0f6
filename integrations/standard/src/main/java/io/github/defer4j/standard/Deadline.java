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
 * The method and all that is inside this annotation must be done within a time. At the deadline the calling thread is
 * interrupted, and when the method ends, by returning or by throwing, the caller gets a {@link
 * java.util.concurrent.TimeoutException TimeoutException} whose cause is what the method threw. The wrapper declares
 * it.
 *
 * <pre>{@code
 * @Deadline(500)
 * public Quote ask(String sku) throws InterruptedException { ... }
 * }</pre>
 *
 * <ul>
 *   <li>A method that does not heed the interrupt runs on; Java has no way to stop it.
 *   <li>A method that ends after the deadline has failed, also if it returned a result.
 *   <li>The interrupt flag is as before when the caller sees the exception: an interrupt by somebody else is kept, if
 *       it came before the deadline.
 *   <li>An {@link Error} is not replaced.
 *   <li>For a method that returns a stage it is a deadline for returning it.
 *   <li>Deadlines may be nested; each tells its own interrupt from the others', and one that ends leaves the flag set
 *       for one around it that has passed meanwhile.
 * </ul>
 */
@Defer(
        acquire = "deadline = io.github.defer4j.standard.DeadlineTimer.start({value}, {unit})",
        value = "io.github.defer4j.standard.DeadlineTimer.end(deadline, failure)",
        replaces = true,
        until = Until.RETURN)
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface Deadline {
    /**
     * How long the call may take.
     *
     * @return the time in {@link #unit()}s
     */
    long value();

    /**
     * The unit of {@link #value()}.
     *
     * @return the unit
     */
    TimeUnit unit() default TimeUnit.MILLISECONDS;
}
