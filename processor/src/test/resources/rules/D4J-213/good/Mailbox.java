package rules.d4j213.good;

import io.github.defer4j.Defer;

public class Mailbox {
    private int sent;

    @Defer(acquire = "begin()", value = "end(failure)")
    public int send(String text) {
        return text.length() + sent;
    }

    void begin() {
        sent++;
    }

    void end(Throwable failure) {
        sent -= failure == null ? 0 : 1;
    }
}
