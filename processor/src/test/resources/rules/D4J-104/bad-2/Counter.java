package rules.d4j104.bad2;

import io.github.defer4j.Recover;

public class Counter {
    @Recover("none(guest) ; ") // ERROR: D4J-104
    public int find(String guest) {
        return guest.indexOf('#');
    }

    int none(String guest) {
        return -1;
    }
}
