package rules.d4j604.good;

import io.github.defer4j.Defer;

@Defer(quiet = true)
@interface Owned {}
