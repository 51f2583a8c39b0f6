package rules.d4j206.bad5.books;

/** A class to use, in another package. */
public class Ledger {
    long entries;

    void enter(long amount) {
        entries += amount;
    }
}
