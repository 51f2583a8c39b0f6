package rules.d4j205.good;

import io.github.defer4j.Defer;

public class Ledger {
    private long entries;

    @Defer("enter(owner)")
    public long open(String owner) {
        return entries + owner.length();
    }

    @Defer("log(owner, cents)")
    public long pay(String owner, long cents) {
        return entries + cents;
    }

    void enter(String owner) {
        entries += owner.length();
    }

    void enter(Long number) {
        entries += number;
    }

    void log(String owner) {
        entries += owner.length();
    }

    void log(String owner, long cents) {
        entries += cents + owner.length();
    }
}
