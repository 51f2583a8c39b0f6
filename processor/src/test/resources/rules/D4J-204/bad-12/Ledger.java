package rules.d4j204.bad12;

import io.github.defer4j.Defer;
import java.io.Closeable;

/** What an attribute names may be misspelt: then it is a text, which nothing takes. */
public class Ledger {
    final Closeable book = () -> {};

    @Kept("bok") // ERROR: D4J-204
    public void enter(int amount) {}

    @Kept("book")
    public void leave(int amount) {}

    void keep(Closeable kept) {}

    @Defer("keep({value})")
    @interface Kept {
        String value();
    }
}
