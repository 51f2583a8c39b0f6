package rules.d4j509.bad2;

import io.github.defer4j.Defer;
import io.github.defer4j.Recover;

public class Handle {

    @Override
    @Deprecated
    @Recover // ERROR: D4J-509
    protected void finalize() throws Throwable {
        super.finalize();
    }

    @Defer("log()")
    public int id() {
        return 1;
    }

    void log() {}
}
