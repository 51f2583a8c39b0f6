package rules.d4j510.bad2;

import io.github.defer4j.Defer;

public class Node implements AutoCloseable { // ERROR: D4J-510

    public void visit(@Defer NodeSafe next) {}

    @Override
    public void close() {}
}
