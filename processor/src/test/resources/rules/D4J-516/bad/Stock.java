package rules.d4j516.bad;

import io.github.defer4j.Defer;
import io.github.defer4j.SafeWrapper;

@SafeWrapper(componentModel = "cdi") // ERROR: D4J-516
public interface Stock {

    @Defer("log(sku)")
    int of(String sku);

    void log(String sku);
}
