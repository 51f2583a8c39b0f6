package rounds.mistakes;

import io.github.defer4j.Defer;

public class WrongOverload {
    final Bank bank = new Bank();

    @Defer("bank.one(bank.money)") // ERROR: D4J-204
    public void argument() {}
}
