package rounds.types;

import io.github.defer4j.Defer;

public class ResultWanted {
    final Bank bank = new Bank();

    public void wanted(@Defer(acquire = "bank.money()", value = "bank.any(one)") Object one) {}

    public void closed(@Defer(acquire = "bank.money()") AutoCloseable one) throws Exception {}
}
