package rules.d4j311.good;

import io.github.defer4j.Defer;
import io.github.defer4j.Until;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/** For methods of either kind: on one without a stage both ends are the same. */
@Defer(value = "log({method})", until = Until.RETURN)
@Target(ElementType.METHOD)
@interface Timed {}
