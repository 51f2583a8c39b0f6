package rounds.types;

import io.github.defer4j.Defer;

public class InheritsByName {
    final Vault vault = new Vault();

    @Defer("vault.release")
    public void overload(int size) {}
}
