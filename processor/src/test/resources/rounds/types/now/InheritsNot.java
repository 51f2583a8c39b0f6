package rounds.types;

import io.github.defer4j.Defer;

public class InheritsNot {
    final Vault vault = new Vault();

    @Defer("vault.own()")
    public void own() {}
}
