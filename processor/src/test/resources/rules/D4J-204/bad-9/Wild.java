package rules.d4j204.bad9;

import io.github.defer4j.Defer;
import java.util.List;

public class Wild {
    // The empty list is made at registration, and no variable can hold a list of what the wildcard stands for.
    @Defer("numbers.addAll(java.util.List.of())") // ERROR: D4J-204
    public void fill(List<? extends Number> numbers) {}

    @Defer("numbers.removeAll(java.util.List.of())")
    public void clear(List<? extends Number> numbers) {}

    @Defer("numbers.addAll(java.util.List.of(1))")
    public void lower(List<? super Integer> numbers) {}
}
