package rounds.types;

import io.github.defer4j.Defer;

public class Results {
    final Bank bank = new Bank();

    @Defer("bank.money().half().close()")
    public void path() {}

    @Defer(acquire = "t = bank.money()", value = "t.close()")
    public void token() {}
}
