package rules.d4j106.bad2;

import io.github.defer4j.Defer;

public class Mailbox {
    final StringBuilder trace = new StringBuilder();

    @Defer("trace.append('')") // ERROR: D4J-106
    public void send(String to) {
        trace.append(to);
    }
}
