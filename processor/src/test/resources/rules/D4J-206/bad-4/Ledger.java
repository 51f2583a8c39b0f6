package rules.d4j206.bad4.books;

/** A class to extend, in another package. */
public class Ledger {
    protected long entries;
    final long limit = 10;

    protected void enter(long amount) {
        entries += amount;
    }

    void check() {
        assert entries < limit;
    }
}
