package rules.d4j506.bad2;

import io.github.defer4j.Recover;
import io.github.defer4j.SafeWrapper;

@SafeWrapper(name = "Guarded") // ERROR: D4J-506
public class Supply {

    @Recover
    public int order(String sku) {
        return sku.length();
    }
}
