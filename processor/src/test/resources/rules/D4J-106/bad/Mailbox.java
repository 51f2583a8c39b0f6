package rules.d4j106.bad;

import io.github.defer4j.Defer;

public class Mailbox {
    final StringBuilder trace = new StringBuilder();

    @Defer("trace.append('sent')") // ERROR: D4J-106
    public void send(String to) {
        trace.append(to);
    }
}
