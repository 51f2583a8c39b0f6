package io.github.defer4j.processor.mutants;

/** What a change of the code may break without a word from the compiler. */
enum Fault {
    /** The first registered runs first. */
    FIFO,
    /** Arguments are evaluated when the deferred call is made. */
    LATE_ARGUMENTS,
    CLEANUP_SKIPPED_ON_FAILURE,
    STOP_AFTER_FAILING_RELEASE,
    /** The caller gets the result as it was before deferred calls changed it. */
    STALE_RESULT,
    /** The first failure surfaces where the latest should. */
    FIRST_WINS,
    /** The latest failure surfaces where the first should. */
    LATEST_WINS,
    /** A failure that was handled goes on. */
    RECOVER_NOT_CLEARING,
    STEP_RUN_TWICE,
    /** What does not surface is not attached to what does. */
    FAILURE_LOST
}
