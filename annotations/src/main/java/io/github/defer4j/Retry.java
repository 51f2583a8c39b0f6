package io.github.defer4j;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Runs the annotated method again after a failure, as often as a policy of the service says so.
 *
 * <pre>{@code
 * @Retry("again")
 * public int reserve(String sku, int n,
 *                    @Defer(acquire = "pool.getConnection()") Connection db) throws SQLException { ... }
 *
 * boolean again(int attempt, SQLTransientException why) throws InterruptedException {
 *   Thread.sleep(100L * attempt);
 *   return attempt < 3;
 * }
 * }</pre>
 *
 * <h2>An attempt</h2>
 *
 * <p>Each attempt is a whole call: it runs the {@linkplain Defer steps} of the method from the first
 * acquire to the last deferred call, and a {@link DeferScope} is a new one each time. Nothing of an
 * attempt is held while the policy runs or when the next attempt begins. The first attempt that
 * returns is the last one, and its result is the result of the call.
 *
 * <p>Around the attempts stands what {@link Recover} says: a recovery gets the failure that is given
 * up. One that is {@linkplain Recover#inside() inside} belongs to the attempt; what it recovers is no
 * failure of the attempt, so it is not retried.
 *
 * <h2>What is retried</h2>
 *
 * <ul>
 *   <li>The types in {@link #on()}; if it is empty, the type of the policy's {@link Throwable}
 *       parameter; if there is none, {@link Exception}. Types in {@link #except()} are let through.
 *   <li>{@link InterruptedException} and {@link java.util.concurrent.CancellationException} ask the
 *       thread or task to stop. They are retried only where they are named.
 *   <li>An {@link Error} is retried only where it is named. {@code Error} or {@code Throwable} does not
 *       include {@link VirtualMachineError} and {@link LinkageError}, which have to be named themselves.
 *   <li>The failure of an attempt is that of the whole attempt: the acquire and the deferred calls may
 *       fail too.
 * </ul>
 *
 * <p>Any other failure goes on at once, without the policy.
 *
 * <h2>The policy</h2>
 *
 * <p>It is written and bound like the handler of {@link Recover}: a method of the service that the
 * package can access, or a static method of a type named in {@link #value()}. It is called once after
 * each failed attempt, on the thread that runs the attempts, and returns a {@code boolean}:
 *
 * <ul>
 *   <li>{@code true}: there is another attempt.
 *   <li>{@code false}: the failure goes on as it is.
 *   <li>What it throws goes on instead. The failure is added to it as suppressed, unless it already is
 *       its cause.
 * </ul>
 *
 * <p>It may name {@code attempt}, an {@code int}, the number of the attempt that failed, from 1; {@code
 * failure}; the parameters of the method; and what every call may name. What the attempt has acquired
 * is given back when the policy runs, and there is no result. Without parentheses its parameters are
 * bound by name and type: {@code attempt} takes the number, a {@link Throwable} the failure.
 *
 * <p>There is no limit and no pause but those of the policy. To wait, it sleeps or asks a library.
 * Before the policy gets an {@link InterruptedException}, the interrupt flag of the thread is set. It
 * stays set if the policy gives up; a policy that goes on nevertheless has to clear it.
 *
 * <h2>What comes of it</h2>
 *
 * <ul>
 *   <li>The wrapper's method declares what it would declare without the annotation, and the checked
 *       exceptions of the policy.
 *   <li>Failures of earlier attempts are gone unless the policy keeps them.
 *   <li>A method has one policy at most. Two, also those that come with the type or with a composed
 *       annotation, are a compile error.
 *   <li>A parameter that the wrapper takes over from its caller, one with {@link Defer} and without an
 *       acquire, cannot be retried, which is a compile error: it is given back after the first attempt.
 * </ul>
 *
 * <p>On a type and on an annotation type it means what {@link Defer} means there: the policy has to fit
 * each method that it applies to.
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface Retry {
  /**
   * The policy: a call that returns a {@code boolean}.
   *
   * @return the call of the policy
   */
  String value();

  /**
   * What is retried. If empty, the policy's signature decides.
   *
   * @return the types of failures to retry
   */
  Class<? extends Throwable>[] on() default {};

  /**
   * What is let through although {@link #on()} includes it.
   *
   * @return the types of failures not to retry
   */
  Class<? extends Throwable>[] except() default {};
}
