package rules.d4j513.bad2;

import io.github.defer4j.Defer;

/** It has what is wrong from the option too, and one error tells that. */
public class Table {

    @Defer("clean()")
    public void set(int guests) {}

    void clean() {}
}
