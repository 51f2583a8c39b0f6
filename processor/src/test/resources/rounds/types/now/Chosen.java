package rounds.types;

import io.github.defer4j.Defer;

public class Chosen {
    final Bank bank = new Bank();

    @Defer("bank.choose(bank.money)")
    public void chosen() {}
}
