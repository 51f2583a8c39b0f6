package rules.d4j402.bad5;

import io.github.defer4j.Recover;

// It fits size() and put() only: one error for each of the others.
@Recover("none") // ERROR: D4J-402, D4J-402
public class Store {
    public int size() {
        return 0;
    }

    public String name() {
        return "";
    }

    public Object[] all() {
        return new Object[0];
    }

    public void put() {}

    int none(IllegalStateException why) {
        return 0;
    }
}
