package rounds.types;

import io.github.defer4j.Defer;

public class InheritsField {
    final Vault vault = new Vault();
    final Bank bank = new Bank();

    @Defer("bank.any(vault.count)")
    public void field() {}
}
