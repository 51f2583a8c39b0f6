package rounds.types;

import io.github.defer4j.Defer;

public class ResultDropped {
    final Bank bank = new Bank();

    @Defer("bank.money()")
    public void dropped() {}
}
