package rounds.mistakes;

import io.github.defer4j.Defer;

public class WrongField {
    final Bank bank = new Bank();

    @Defer("bank.text(bank.money)") // ERROR: D4J-204
    public void argument() {}
}
