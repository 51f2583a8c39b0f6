package rounds.mistakes;

import io.github.defer4j.Defer;

public class WrongResult {
    final Bank bank = new Bank();

    public void wanted(@Defer(acquire = "bank.money()", value = "bank.text(text)") String text) {} // ERROR: D4J-304
}
