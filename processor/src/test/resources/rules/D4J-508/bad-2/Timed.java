package rules.d4j508.bad2;

import io.github.defer4j.SafeWrapper;

@SafeWrapper(name = "Timer") // ERROR: D4J-508
public @interface Timed {}
