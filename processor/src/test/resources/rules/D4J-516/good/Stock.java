package rules.d4j516.good;

public interface Stock {
    int of(String sku);
}
