package rules.d4j202.bad3;

import io.github.defer4j.Defer;

/** On the service, with arguments to be bound by name. */
public class Bank {
    private long booked;

    @Defer("booking") // ERROR: D4J-202
    public long deposit(String owner, long cents) {
        return cents - owner.length();
    }

    void book(long cents) {
        booked += cents;
    }
}
