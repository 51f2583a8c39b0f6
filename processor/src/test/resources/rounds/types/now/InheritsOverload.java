package rounds.types;

import io.github.defer4j.Defer;

public class InheritsOverload {
    final Vault vault = new Vault();

    @Defer("vault.put(text)")
    public void overload(String text) {}
}
