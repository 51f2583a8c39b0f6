package rounds.types;

import io.github.defer4j.Defer;

/** Whether it can be closed is said by what comes late. */
public class Closed {
    public void purse(@Defer Purse purse) {}
}
