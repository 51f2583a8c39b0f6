package rules.d4j604.bad;

import io.github.defer4j.Defer;
import io.github.defer4j.Recover;

@Defer
@Recover("none")
@interface Owned {}
