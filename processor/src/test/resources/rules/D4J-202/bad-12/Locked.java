package rules.d4j202.bad12;

import io.github.defer4j.Defer;

@Defer(acquire = "{value}.lock()", value = "{value}.unlok()")
@interface Locked {
    String value();
}
