package rules.d4j208.good;

import io.github.defer4j.Defer;

public class Audit {
    private long cents;

    @Defer("record")
    public long pay(String owner, long amount) {
        return cents + amount;
    }

    @Defer("total(amount)")
    public long spend(String owner, long amount) {
        return cents - amount;
    }

    void record(String owner, long amount, Throwable failure) {
        cents += failure == null ? amount : owner.length();
    }

    void total(long sum) {
        cents += sum;
    }
}
