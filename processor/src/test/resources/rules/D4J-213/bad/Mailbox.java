package rules.d4j213.bad;

import io.github.defer4j.Defer;

/** Before the method, nothing has failed. */
public class Mailbox {
    private int sent;

    @Defer(acquire = "begin(failure)", value = "end()") // ERROR: D4J-213
    public int send(String text) {
        return text.length();
    }

    void begin(Throwable failure) {
        sent -= failure == null ? 0 : 1;
    }

    void end() {
        sent++;
    }
}
