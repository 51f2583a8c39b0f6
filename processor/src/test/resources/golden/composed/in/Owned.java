package shop;

import io.github.defer4j.Defer;

@Defer(quiet = true)
public @interface Owned {}
