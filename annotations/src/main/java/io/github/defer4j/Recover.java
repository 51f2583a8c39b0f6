package io.github.defer4j;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Turns a failure of the annotated method into a normal return of the wrapper's method, as {@code
 * recover} does in Go. The annotation stands on the method that may fail, not on the handler.
 *
 * <pre>{@code
 * @Recover("noStock")
 * public int reserve(String sku, int n) throws SQLException { ... }
 *
 * int noStock(String sku, SQLException why) { return 0; }
 * }</pre>
 *
 * <h2>What is recovered</h2>
 *
 * <ul>
 *   <li>The types in {@link #on()}; if it is empty, the type of the handler's {@link Throwable}
 *       parameter; if there is none, {@link Exception}. Types in {@link #except()} are let through.
 *   <li>{@link InterruptedException} and {@link java.util.concurrent.CancellationException} ask the
 *       thread or task to stop. They are recovered only where they are named, in {@link #on()} or by the
 *       handler's parameter, not as a mere subtype of what is named.
 *   <li>An {@link Error} is recovered only where it is named. {@code Error} or {@code Throwable} does
 *       not include {@link VirtualMachineError} and {@link LinkageError}: they correspond to what Go
 *       calls fatal errors, which cannot be recovered there. Who wants them must name them.
 *   <li>With several annotations the most specific type that fits decides, wherever it stands. The same
 *       type twice is a compile error.
 * </ul>
 *
 * <h2>On types and annotations</h2>
 *
 * <p>On a type and on an annotation type it means what {@link Defer} means there: the handler has to fit
 * each method that it applies to.
 *
 * <h2>When</h2>
 *
 * <p>After all deferred calls of the method have run, as if the recovery had been registered before
 * them in Go. So the handler also gets the failure of an acquiring or a deferred call, and the
 * resources of the method are already given back. {@link #inside()} changes that. Without a failure the
 * handler is not called. It runs on the thread that runs the deferred calls.
 *
 * <h2>What comes of it</h2>
 *
 * <ul>
 *   <li>The handler's result is the result of the call, and its caller sees no exception. A method
 *       without a result ignores that of the handler. A handler without a result for a method that has
 *       one is a compile error; Go would return a zero value there, which hides the failure.
 *   <li>A failure of the handler goes to the caller as it is, like a new panic in Go. The recovered
 *       failure is added to it as suppressed, unless it already is its cause.
 *   <li>Before the handler gets an {@link InterruptedException}, the interrupt flag of the thread is
 *       set, since the caller will not see that exception.
 *   <li>With an empty {@link #value()} there is no handler: the wrapper's method returns an {@link
 *       Outcome} of the result instead of the result, like a pair of value and error in Go.
 * </ul>
 *
 * <h2>The handler</h2>
 *
 * <p>It is a method of the service that the package can access, or a static method of a type named in
 * {@link #value()}. It is written and bound like any call in {@link Defer}; its {@link Throwable}
 * parameter takes the failure. If no method fits, the compile error lists the candidates and what does
 * not fit.
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.CLASS)
@Repeatable(Recovers.class)
public @interface Recover {
  /**
   * The handler. If empty, the wrapper's method returns an {@link Outcome}.
   *
   * @return the call of the handler, or the empty string
   */
  String value() default "";

  /**
   * What is recovered. If empty, the handler's signature decides.
   *
   * @return the types of failures to recover
   */
  Class<? extends Throwable>[] on() default {};

  /**
   * What is let through although {@link #on()} includes it.
   *
   * @return the types of failures not to recover
   */
  Class<? extends Throwable>[] except() default {};

  /**
   * Whether the handler runs before the deferred calls, while the resources of the method are still
   * held. It then does not get failures of deferred calls.
   *
   * @return true to recover before the deferred calls
   */
  boolean inside() default false;
}
