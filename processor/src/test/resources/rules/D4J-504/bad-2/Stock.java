package rules.d4j504.bad2;

import io.github.defer4j.Failures;
import io.github.defer4j.SafeWrapper;

@SafeWrapper(name = "SafeStock", failures = Failures.LATEST) // ERROR: D4J-504
public interface Stock {
    int reserve(String sku);
}
