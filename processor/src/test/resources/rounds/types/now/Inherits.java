package rounds.types;

import io.github.defer4j.Defer;

public class Inherits {
    final Vault vault = new Vault();

    @Defer("vault.open()")
    public void method() {}
}
