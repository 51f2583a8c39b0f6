package rules.d4j603.good;

import io.github.defer4j.Defer;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

// Annotations of Java stand on themselves.
@Documented
@Retention(RetentionPolicy.CLASS)
@Defer("done({method})")
@interface Audited {}
