package rules.d4j504.bad3;

import io.github.defer4j.SafeWrapper;

@SafeWrapper // ERROR: D4J-504
public class Stock {}
