package rules.d4j402.good;

import io.github.defer4j.Recover;
import io.github.defer4j.SafeWrapper;
import java.util.List;
import java.util.Optional;

@SafeWrapper(imports = Optional.class)
public class Stock {

    @Recover("noStock")
    public int reserve(String sku) {
        return sku.length();
    }

    @Recover("java.util.List.of()")
    public List<String> all() {
        return List.of("a");
    }

    @Recover("Optional.empty()")
    public Optional<String> find(String sku) {
        return Optional.of(sku);
    }

    int noStock() {
        return 0;
    }
}
