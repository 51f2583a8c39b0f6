package rules.d4j319.good;

import io.github.defer4j.Defer;
import io.github.defer4j.Exit;
import java.io.IOException;

public class Price {

    @Defer(value = "translate(failure)", on = Exit.FAILURE, replaces = true)
    public int of(String sku) {
        return sku.length();
    }

    void translate(Throwable failure) throws IOException {
        throw new IOException("no price", failure);
    }
}
