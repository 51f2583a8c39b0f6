package rounds.types;

import io.github.defer4j.Defer;

public class FieldOnly {
    final Bank bank = new Bank();

    @Defer("bank.any(bank.money)")
    public void asObject() {}
}
