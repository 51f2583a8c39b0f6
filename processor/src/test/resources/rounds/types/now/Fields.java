package rounds.types;

import io.github.defer4j.Defer;

public class Fields {
    final Bank bank = new Bank();

    @Defer("bank.money.close()")
    public void member() {}

    @Defer("bank.keep(bank.money)")
    public void handedOn() {}

    @Defer("bank.any(bank.money)")
    public void asObject() {}
}
