package rules.d4j202.bad2;

import io.github.defer4j.Defer;

/** On the service. */
public class Bank {
    private long booked;

    @Defer("bok(cents)") // ERROR: D4J-202
    public long deposit(String owner, long cents) {
        return cents - owner.length();
    }

    void book(long cents) {
        booked += cents;
    }
}
