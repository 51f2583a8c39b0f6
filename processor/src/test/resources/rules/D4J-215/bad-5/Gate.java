package rules.d4j215.bad5;

import rules.d4j215.bad5.hall.Hall;
import io.github.defer4j.Defer;

/** The service may name the type, being a subclass; the wrapper may not. */
public class Gate extends Hall {
    @Defer("Desk.close()") // ERROR: D4J-215
    public int visit(String guest) {
        return guest.length();
    }
}
