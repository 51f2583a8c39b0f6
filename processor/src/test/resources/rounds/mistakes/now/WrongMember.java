package rounds.mistakes;

import io.github.defer4j.Defer;

public class WrongMember {
    final Vault vault = new Vault();
    final Bank bank = new Bank();

    @Defer("vault.opne()") // ERROR: D4J-202
    public void method() {}

    @Defer("bank.money().giv()") // ERROR: D4J-202
    public void methodOfResult() {}

    @Defer("bank.text(vault.count)") // ERROR: D4J-203
    public void field() {}

    @Defer("vault.put(text)") // ERROR: D4J-204
    public void overload(String text) {}

    @Defer("vault.put") // ERROR: D4J-208
    public void byName(String text) {}
}
