package rules.d4j208.bad8;

import io.github.defer4j.Defer;
import io.github.defer4j.Recover;
import java.util.List;

/** Type parameters that nothing fits. */
public class Audit {
    private long cents;

    @Defer("same") // ERROR: D4J-208
    public long pay(List<String> owners, List<Long> amounts) {
        return cents + owners.size() + amounts.size();
    }

    @Recover("failed") // ERROR: D4J-208
    public long audit(Object owner) {
        return cents + owner.hashCode();
    }

    <T> void same(List<T> owners, List<T> amounts) {
        cents += owners.size() + amounts.size();
    }

    <T extends Comparable<T>> long failed(T owner) {
        return owner.compareTo(owner);
    }
}
