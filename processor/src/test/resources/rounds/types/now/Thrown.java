package rounds.types;

import io.github.defer4j.Defer;

public class Thrown {
    final Bank bank = new Bank();

    @Defer("bank.pay()")
    public void step() {}
}
