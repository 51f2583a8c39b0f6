package io.github.defer4j;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Registers a step: a call that the wrapper makes when the annotated method ends, and optionally a
 * call before it that takes what the first one gives back.
 *
 * <pre>{@code
 * public class Inventory {
 *   final Lock lock = new ReentrantLock();
 *   final DataSource pool;
 *
 *   @Defer(acquire = "lock.lock()", value = "lock.unlock()")
 *   @Recover("noStock")
 *   public int reserve(String sku, int n,
 *                      @Defer(acquire = "pool.getConnection()") Connection db) throws SQLException { ... }
 *
 *   int noStock(String sku, SQLException why) { return 0; }
 * }
 * }</pre>
 *
 * <p>The generated {@code InventorySafe.reserve(String sku, int n)} takes the lock, opens the
 * connection, calls the service, closes the connection and releases the lock. {@link Recover} turns
 * an {@code SQLException} from any of these into the result of {@code noStock}. The wrapper acts only
 * on calls made through it, <a href="package-summary.html#self-calls">not on a call on {@code this}
 * inside the service</a>.
 *
 * <h2>Registration</h2>
 *
 * <ul>
 *   <li><b>Order.</b> The steps of a method are registered one by one: those on the type, then those on
 *       the method from top to bottom, then those on the parameters from left to right. The deferred
 *       calls run the other way round, last registered first, as in Go.
 *   <li><b>Acquire.</b> Registering a step runs its {@link #acquire()}. At that moment every earlier
 *       step is in force and no later one is. If it throws, nothing was acquired, so its own deferred
 *       call does not run, nor do those of the later steps; those of the earlier ones do.
 *   <li><b>Snapshot.</b> Also as in Go, registration evaluates the receiver and the arguments of the
 *       deferred call, and keeps them. A field that is named there is read at that moment; a new value
 *       that it gets while the method runs is not seen. Three names are read when the method ends
 *       instead, because they have no value earlier: {@code result}, {@code failure} and {@code called}.
 *   <li><b>Token.</b> {@code acquire = "start = System.nanoTime()"} gives the acquired value a name.
 *       The deferred call of the same step and all later steps can use it.
 *   <li><b>Refusal.</b> An {@code acquire} whose call returns a {@code boolean}, and does not assign
 *       it, has not acquired anything if that is {@code false}, as with {@code lock.tryLock()}. The
 *       wrapper then throws {@link NotAcquiredException}, with the same consequences as if the call
 *       itself had thrown.
 * </ul>
 *
 * <h2>Parameters</h2>
 *
 * <ul>
 *   <li><b>With an acquire</b> a parameter is not a parameter of the wrapper's method. The wrapper
 *       obtains the value and passes it to the service.
 *   <li><b>Without one</b> it stays a parameter of the wrapper's method, and the wrapper becomes the
 *       owner of what the caller passes.
 *   <li><b>Default call.</b> On a parameter whose type is an {@link AutoCloseable}, {@link #value()}
 *       may be left out and means {@code close()}. In all other places an empty value is a compile
 *       error.
 *   <li><b>Null.</b> If the acquired value or the annotated parameter is null, there is nothing to give
 *       back, and the deferred call on it is skipped.
 * </ul>
 *
 * <h2>Exit</h2>
 *
 * <ul>
 *   <li><b>Which exits.</b> {@link #on()} selects normal return, failure, or both. A step sees the
 *       outcome as it stands when its turn comes: if the service's method returned and a later
 *       registered step failed, that is a failure to the earlier steps.
 *   <li><b>Every step runs,</b> whatever the others throw.
 *   <li><b>Several failures.</b> The first one is thrown; those after it are added to it as suppressed
 *       exceptions, as try-with-resources does it. {@link SafeWrapper#failures()} turns this round. If
 *       the service's method returned normally, the failure of a deferred call is the failure of the
 *       call. Nothing is wrapped, and nothing is lost but for one limit of Java: an exception that was
 *       made with suppression disabled cannot carry another.
 *   <li><b>Interrupts.</b> An {@link InterruptedException} that does not reach the caller, because it
 *       is suppressed or dropped, sets the interrupt flag of the thread again.
 *   <li><b>Named result.</b> {@code @Defer("result = cap(result)")} assigns the result of the method
 *       when it ends, as a deferred closure in Go may assign a named result. A call without the
 *       assignment cannot change the result.
 *   <li><b>Throws.</b> The wrapper's method declares what the service's method, the acquiring calls,
 *       the deferred calls and the recovery handlers declare, without what {@link Recover} takes
 *       completely. If an interface of the service forbids one of these, that is a compile error;
 *       checked exceptions are neither wrapped nor smuggled out.
 *   <li><b>Thread.</b> All of this runs on the thread that calls the wrapper, except where {@link
 *       #until()} says otherwise.
 * </ul>
 *
 * <h2>On types and annotations</h2>
 *
 * <p>On a type the annotation applies to each public instance method but {@code equals}, {@code hashCode},
 * {@code toString} and those that {@link SafeWrapper#exclude()} names. On an annotation type it makes a
 * composed annotation, which means the same wherever it stands; {@code {name}} in a call is then an
 * attribute of that annotation. {@code {method}} and {@code {class}} are string literals in every call.
 *
 * <h2>How a call is written</h2>
 *
 * <p>The strings are calls, checked against the service when it is compiled: {@code lock.unlock()},
 * {@code pool.release(db, true)}, {@code Metrics.stop(start)}. A name means the first of these that
 * exists: {@code result} and {@code failure} (in a deferred call), a token or an acquired parameter of
 * an earlier step, a parameter, a field or method of the service, a type. In a deferred call {@code
 * called}, if nothing else has that name, is whether the method was called at all: false if a later step
 * could not acquire. An argument is a call, a name, or a literal. Without parentheses, as in {@code audit}, the parameters of the method that is
 * called are bound by name and type to what is in scope: a {@link Throwable} parameter takes the
 * failure, or null if there is none, and one named {@code result} the result. Everything that is named
 * must be accessible within the package, so a private member is a compile error.
 */
@Documented
@Target({ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.CLASS)
@Repeatable(Defers.class)
public @interface Defer {
  /**
   * The deferred call. It may be empty only on a parameter that is an {@link AutoCloseable}.
   *
   * @return the call
   */
  String value() default "";

  /**
   * The call that takes what {@link #value()} gives back, optionally with a name for what it returns:
   * {@code name = call}.
   *
   * @return the call, or the empty string if there is nothing to acquire
   */
  String acquire() default "";

  /**
   * On which exits the deferred call runs. It has no influence on {@link #acquire()}.
   *
   * @return the exits
   */
  Exit on() default Exit.ALWAYS;

  /**
   * Whether an {@link Exception} of the deferred call is dropped, as {@code defer f.Close()} in Go
   * drops the returned error. The call then counts as having succeeded. An {@link Error} is never
   * dropped. It has no influence on {@link #acquire()}.
   *
   * @return true to drop exceptions of the deferred call
   */
  boolean quiet() default false;

  /**
   * Whether what the deferred call throws takes the place of the failure of the method: the step
   * translates failures. It is meant for calls that are given {@code failure}, such as
   * {@code @Defer(value = "Errors.translate(failure)", on = Exit.FAILURE, replaces = true)}. If the call
   * returns, the failure goes on. What is replaced is the cause of the new failure, if the call has made it
   * so, and is added to it as suppressed otherwise. A call that makes an {@link InterruptedException} a cause
   * decides about the interrupt flag itself. With {@link #quiet()}, or on success only, it has no effect and
   * is a compile error.
   *
   * @return true if a failure of the deferred call surfaces instead of the earlier one
   */
  boolean replaces() default false;

  /**
   * What ends the method if it returns a {@link java.util.concurrent.CompletionStage CompletionStage}.
   * On a method that does not, it has no effect and is a compile error, unless a type or a composed annotation
   * has it for methods of either kind.
   *
   * @return the end of the step
   */
  Until until() default Until.COMPLETION;
}
