package rules.d4j205.bad;

import io.github.defer4j.Defer;

public class Ledger {
    private long entries;

    @Defer("enter(null)") // ERROR: D4J-205
    public long open(String owner) {
        return entries + owner.length();
    }

    void enter(String owner) {
        entries += owner.length();
    }

    void enter(Long number) {
        entries += number;
    }
}
