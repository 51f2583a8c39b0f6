package rounds.mistakes;

import io.github.defer4j.Defer;

public class Wrong {
    final Bank bank = new Bank();

    @Defer("bank.keep(text)") // ERROR: D4J-204
    public void argument(String text) {}
}
