package rules.d4j116.bad4;

import io.github.defer4j.Recover;

public class Transfer {
    private int failed;

    @Recover("count(); nothing()") // ERROR: D4J-116
    public long move(long cents) {
        return Math.negateExact(cents);
    }

    void count() {
        failed++;
    }

    long nothing() {
        return failed;
    }
}
