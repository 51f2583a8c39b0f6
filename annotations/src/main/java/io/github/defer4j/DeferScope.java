package io.github.defer4j;

import java.util.Objects;
import java.util.concurrent.CancellationException;

/**
 * Go's {@code defer} statement: registers actions from inside a service method, under conditions, in
 * loops, wherever the body is. A service method takes one parameter of this type; the wrapper supplies
 * it, and it is not in the wrapper's signature.
 *
 * <pre>{@code
 * public int load(List<Path> files, DeferScope scope) throws IOException {
 *   for (Path file : files) {
 *     Reader in = scope.close(Files.newBufferedReader(file));
 *     ...
 *   }
 *   return n;
 * }
 * }</pre>
 *
 * <p><b>Order.</b> Actions run when the body has returned or thrown, the last registered first, before the
 * method's {@link Defer} steps, which were registered earlier. An action may register further ones; they
 * run next. Each runs at most once, and all run, whatever the others throw (Go spec, "Defer statements").
 *
 * <p><b>Failures.</b> Which of several failures surfaces is the service's {@link SafeWrapper#failures()}.
 * What an action may throw is declared where it is registered, so that the service method, and with it the
 * wrapper, declares it too.
 *
 * <p><b>Threads.</b> A scope belongs to one call on one thread. Its use after that call, or from another
 * thread, is an {@link IllegalStateException}. If the method returns a {@link
 * java.util.concurrent.CompletionStage CompletionStage}, actions are registered until the call returns, and
 * run on the thread that completes the stage.
 */
public final class DeferScope {
  /**
   * An action without arguments.
   *
   * @param <X> what it may throw
   */
  @FunctionalInterface
  public interface Action<X extends Exception> {
    /**
     * Runs at exit.
     *
     * @throws X as declared at registration
     */
    void run() throws X;
  }

  /**
   * An action that is given the failure.
   *
   * @param <X> what it may throw
   */
  @FunctionalInterface
  public interface FailureAction<X extends Exception> {
    /**
     * Runs at exit.
     *
     * @param failure what the body or a later action threw
     * @throws X as declared at registration
     */
    void run(Throwable failure) throws X;
  }

  /**
   * Gives a resource back.
   *
   * @param <T> the resource
   * @param <X> what it may throw
   */
  @FunctionalInterface
  public interface Release<T, X extends Exception> {
    /**
     * Runs at exit.
     *
     * @param resource what was registered
     * @throws X as declared at registration
     */
    void release(T resource) throws X;
  }

  /**
   * A block with a scope of its own.
   *
   * @param <X> what it may throw
   */
  @FunctionalInterface
  public interface Block<X extends Exception> {
    /**
     * Runs at once.
     *
     * @param scope ends with the block
     * @throws X as declared at the call
     */
    void run(DeferScope scope) throws X;
  }

  private final boolean latest;
  private Thread owner = Thread.currentThread();
  private Registered last;
  private boolean exiting;
  private boolean closed;
  private Throwable failure;
  private Object result;
  private boolean hasResult;

  DeferScope(Failures failures) {
    this.latest = failures == Failures.LATEST;
  }

  /**
   * Registers an action that runs on every exit.
   *
   * @param action what to run
   * @param <X> what it may throw
   * @throws X never here; so that the method declares it
   * @throws NullPointerException if the action is null; Go would fail at exit, when it is too late
   */
  public <X extends Exception> void defer(Action<X> action) throws X {
    register(Registered.ALWAYS, action, "action");
  }

  /**
   * Registers an action that runs if nothing has failed when its turn comes.
   *
   * @param action what to run
   * @param <X> what it may throw
   * @throws X never here; so that the method declares it
   */
  public <X extends Exception> void onSuccess(Action<X> action) throws X {
    register(Registered.SUCCESS, action, "action");
  }

  /**
   * Registers an action that runs if there is a failure when its turn comes. The failure goes on.
   *
   * @param action what to run
   * @param <X> what it may throw
   * @throws X never here; so that the method declares it
   */
  public <X extends Exception> void onFailure(FailureAction<X> action) throws X {
    register(Registered.FAILURE, action, "action");
  }

  /**
   * Registers the release of a resource on every exit. A null resource needs none.
   *
   * @param resource what was acquired, may be null
   * @param release gives it back
   * @param <T> the resource's type
   * @param <X> what the release may throw
   * @return the resource
   * @throws X never here; so that the method declares it
   */
  public <T, X extends Exception> T defer(T resource, Release<? super T, X> release) throws X {
    Objects.requireNonNull(release, "release");
    if (resource == null) {
      requireUsable();
    } else {
      register(Registered.RELEASE, new Registered.Held<>(resource, release), "release");
    }
    return resource;
  }

  /**
   * Registers {@code close()} on every exit. A null resource needs none.
   *
   * @param resource what to close, may be null
   * @param <T> the resource's type
   * @return the resource
   * @throws Exception never here; {@code close()} may throw it. For a narrower type write {@code
   *     defer(connection, Connection::close)}
   */
  public <T extends AutoCloseable> T close(T resource) throws Exception {
    registerClose(resource);
    return resource;
  }

  /**
   * Registers {@code close()} on every exit. A null resource needs none.
   *
   * @param resource what to close, may be null
   * @param <T> the resource's type
   * @return the resource
   * @throws java.io.IOException never here; {@code close()} may throw it
   */
  public <T extends java.io.Closeable> T close(T resource) throws java.io.IOException {
    registerClose(resource);
    return resource;
  }

  private void registerClose(AutoCloseable resource) {
    if (resource == null) {
      requireUsable();
    } else {
      register(Registered.CLOSE, resource, "resource");
    }
  }

  /**
   * Registers a handler that ends a failure if there is one when its turn comes: the method returns
   * normally, with what {@link #result(Object)} was given, else with null, zero or false. What the handler
   * throws goes on, with the recovered failure attached.
   *
   * <p>As with {@link Recover}, {@code InterruptedException}, {@code CancellationException} and errors go
   * on; see {@link #recover(Class, FailureAction)}.
   *
   * @param handler is given the failure
   * @param <X> what it may throw
   * @throws X never here; so that the method declares it
   */
  public <X extends Exception> void recover(FailureAction<X> handler) throws X {
    recover(Exception.class, handler);
  }

  /**
   * Registers a handler for failures of one type.
   *
   * @param type what is recovered; interrupts, cancellations, virtual machine errors and linkage errors only
   *     if it names them
   * @param handler is given the failure
   * @param <X> what it may throw
   * @throws X never here; so that the method declares it
   */
  public <X extends Exception> void recover(Class<? extends Throwable> type, FailureAction<X> handler) throws X {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(handler, "handler");
    register(Registered.RECOVER, new Registered.Recovery(type, handler), "handler");
  }

  /**
   * Go's {@code recover()}: inside a running action, ends the failure in flight. Bound to this scope, so
   * it never touches the failure of another call.
   *
   * @return the failure; null if there is none, or none that {@link #recover(FailureAction)} would take, or
   *     if the body is still running
   */
  public Throwable recover() {
    return recover(Exception.class);
  }

  /**
   * Ends a failure of one type, as {@link #recover()} does.
   *
   * @param type what is recovered, as in {@link #recover(Class, FailureAction)}
   * @return the failure, or null
   */
  public Throwable recover(Class<? extends Throwable> type) {
    requireUsable();
    if (!exiting || failure == null || !takes(type, failure)) {
      return null;
    }
    Throwable recovered = failure;
    failure = null;
    Unwind.drop(recovered);
    return recovered;
  }

  /**
   * The method's result as it is now: what the body returned, or what it was last set to.
   *
   * @param <R> the method's result type
   * @return the result; null if there is none yet
   */
  @SuppressWarnings("unchecked")
  public <R> R result() {
    requireUsable();
    return (R) result;
  }

  /**
   * Sets the method's result, as a Go closure sets a named result. In the body it is what a recovered
   * failure leaves; a normal return replaces it.
   *
   * @param value of the method's result type; another type fails at the end of the wrapper with a {@link
   *     ClassCastException}
   */
  public void result(Object value) {
    requireUsable();
    result = value;
    hasResult = true;
  }

  /**
   * Forgets all registered actions: what they would have released now belongs to someone else, such as the
   * object that the method returns.
   */
  public void dismiss() {
    requireUsable();
    last = null;
  }

  /**
   * Runs a block with a scope of its own, which ends with the block: for what must be released in each
   * iteration of a loop, and for what a Go function literal defers.
   *
   * @param block runs at once
   * @param <X> what it may throw
   * @throws X what the block and its actions throw
   */
  public <X extends Exception> void within(Block<X> block) throws X {
    requireUsable();
    DeferScope inner = new DeferScope(latest ? Failures.LATEST : Failures.FIRST);
    try {
      block.run(inner);
    } catch (Throwable thrown) {
      if (!inner.recovers(thrown)) {
        throw thrown;
      }
    }
    inner.returns(null);
  }

  private void register(int kind, Object action, String name) {
    requireUsable();
    last = new Registered(kind, Objects.requireNonNull(action, name), last);
  }

  private void requireUsable() {
    if (closed) {
      throw new IllegalStateException("the call of this scope has ended");
    }
    if (Thread.currentThread() != owner) {
      throw new IllegalStateException(
          owner == null
              ? "the call of this scope has returned, and its stage is not complete"
              : "this scope belongs to a call on thread " + owner.getName());
    }
  }

  /** The call has returned a stage: nobody can use the scope until that completes. */
  void leave() {
    owner = null;
  }

  /** The stage has completed: the actions run on this thread. */
  void enter() {
    owner = Thread.currentThread();
  }

  /** True if the actions ended the failure; false if it goes on as it is; throws what replaced it. */
  boolean recovers(Throwable thrown) {
    failure = thrown;
    exit();
    if (failure != null && failure != thrown) {
      throw Unwind.undeclared(failure);
    }
    return failure == null;
  }

  /** Ends the scope after the body returned, or after {@link #recovers}; gives the result as the actions left it. */
  <R> R returns(R value) {
    if (!closed) {
      if (last == null) {
        closed = true;
        return value;
      }
      result = value;
      hasResult = true;
      exit();
      if (failure != null) {
        throw Unwind.undeclared(failure);
      }
    }
    return resultOr(value);
  }

  @SuppressWarnings("unchecked")
  <R> R resultOr(R value) {
    return hasResult ? (R) result : value;
  }

  private void exit() {
    exiting = true;
    // Not a loop alone: where a JIT compiler has a few registrations and these calls in one piece of code,
    // it knows each action, and neither makes it nor the scope.
    runLast();
    runLast();
    runLast();
    runLast();
    while (last != null) {
      runLast();
    }
    closed = true;
  }

  private void runLast() {
    Registered each = last;
    if (each == null) {
      return;
    }
    // Forgotten at once, so that it is neither run twice nor kept alive.
    last = each.earlier;
    Throwable before = failure;
    try {
      if (each.kind == Registered.ALWAYS) {
        ((Action<?>) each.action).run();
      } else {
        run(each.kind, each.action);
      }
    } catch (Throwable thrown) {
      combine(before, thrown);
    }
  }

  private void run(int kind, Object action) throws Exception {
    if (kind == Registered.SUCCESS && failure != null || kind == Registered.FAILURE && failure == null) {
      return;
    }
    switch (kind) {
      case Registered.FAILURE:
        ((FailureAction<?>) action).run(failure);
        break;
      case Registered.RECOVER:
        Registered.Recovery recovery = (Registered.Recovery) action;
        Throwable recovered = recover(recovery.type);
        if (recovered != null) {
          recovery.handler.run(recovered);
        }
        break;
      case Registered.RELEASE:
        ((Registered.Held<?>) action).release();
        break;
      case Registered.CLOSE:
        ((AutoCloseable) action).close();
        break;
      default:
        ((Action<?>) action).run();
    }
  }

  // A failure that was recovered before the action threw is carried by what it threw, as in Go's report.
  private void combine(Throwable before, Throwable thrown) {
    if (before == null) {
      failure = thrown;
    } else if (latest || failure == null) {
      Unwind.attach(thrown, before);
      failure = thrown;
    } else {
      Unwind.attach(before, thrown);
    }
  }

  private static boolean takes(Class<? extends Throwable> type, Throwable thrown) {
    return type.isInstance(thrown)
        && named(type, thrown, InterruptedException.class)
        && named(type, thrown, CancellationException.class)
        && named(type, thrown, VirtualMachineError.class)
        && named(type, thrown, LinkageError.class);
  }

  private static boolean named(Class<?> type, Throwable thrown, Class<?> reserved) {
    return !reserved.isInstance(thrown) || reserved.isAssignableFrom(type);
  }
}
