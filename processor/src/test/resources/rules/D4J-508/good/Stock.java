package rules.d4j508.good;

import io.github.defer4j.Recover;

public interface Stock {

    @Limited
    @Recover
    int reserve(String sku);
}
