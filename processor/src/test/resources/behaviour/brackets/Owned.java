package behaviour.brackets;

import io.github.defer4j.Defer;

@Defer(quiet = true)
@interface Owned {}
