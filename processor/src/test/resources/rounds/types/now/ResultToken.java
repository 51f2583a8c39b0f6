package rounds.types;

import io.github.defer4j.Defer;

public class ResultToken {
    final Bank bank = new Bank();

    @Defer(acquire = "t = bank.list()", value = "bank.any(t)")
    public void token() {}
}
