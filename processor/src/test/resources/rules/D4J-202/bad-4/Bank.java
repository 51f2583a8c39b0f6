package rules.d4j202.bad4;

import io.github.defer4j.Defer;

/** On a type. */
public class Bank {
    @Defer("Thread.pause()") // ERROR: D4J-202
    public long deposit(String owner, long cents) {
        return cents - owner.length();
    }
}
