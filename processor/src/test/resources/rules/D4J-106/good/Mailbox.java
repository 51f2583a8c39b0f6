package rules.d4j106.good;

import io.github.defer4j.Defer;

public class Mailbox {
    final StringBuilder trace = new StringBuilder();

    @Defer("trace.append(\"sent\")")
    public void send(String to) {
        trace.append(to);
    }
}
