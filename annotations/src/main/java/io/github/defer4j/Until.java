package io.github.defer4j;

/**
 * When a method that returns a {@link java.util.concurrent.CompletionStage CompletionStage} counts as
 * finished, and so when its deferred call runs.
 *
 * @see Defer#until()
 */
public enum Until {
  /**
   * When the stage completes, on the thread that completes it. For a method that does not return a
   * stage this is the moment it returns or throws.
   */
  COMPLETION,

  /**
   * When the call returns the stage, on the calling thread, whether or not the stage is complete. It
   * is meant for what is bound to a thread, such as a lock or a logging context.
   */
  RETURN
}
