package rules.d4j205.bad5;

import io.github.defer4j.Defer;
import java.util.Collection;
import java.util.List;

/** None is better than the other, because of type parameters, of boxes, or of what may be left out. */
public class Ledger {
    private long entries;

    @Defer("enterAll(owners)") // ERROR: D4J-205
    public long open(List<String> owners) {
        return entries + owners.size();
    }

    @Defer("add(5)") // ERROR: D4J-205
    public long add() {
        return entries;
    }

    @Defer("call(owner)") // ERROR: D4J-205
    public long name(String owner) {
        return entries + owner.length();
    }

    void enterAll(Collection<String> owners) {
        entries += owners.size();
    }

    <T> void enterAll(List<T> owners) {
        entries += owners.size();
    }

    void add(int... cents) {
        entries += cents.length;
    }

    void add(Integer... cents) {
        entries += cents.length;
    }

    void call(String... names) {
        entries += names.length;
    }

    void call(String first, String... names) {
        entries += names.length;
    }
}
