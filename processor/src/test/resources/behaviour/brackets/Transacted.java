package behaviour.brackets;

import io.github.defer4j.Defer;
import io.github.defer4j.Exit;

/** Several marks, and a truth value. */
@Defer(acquire = "{value}.begin({readOnly})", value = "{value}.end()")
@Defer(value = "{value}.rollback()", on = Exit.FAILURE)
@Defer(value = "{value}.commit()", on = Exit.SUCCESS)
@interface Transacted {
    String value() default "desk";

    boolean readOnly() default false;
}
