package rules.d4j603.bad;

import io.github.defer4j.Defer;

@Traced
@Defer("done({method})")
@interface Audited {}
