package rounds.types;

import io.github.defer4j.Defer;

public class ThrownByArgument {
    final Bank bank = new Bank();

    @Defer("bank.any(bank.count())")
    public void step() {}
}
