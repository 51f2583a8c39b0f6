package rules.d4j419.good;

import io.github.defer4j.Recover;

public class Stock implements Cloneable {

    @Override
    @Recover("unknown")
    public int hashCode() {
        return level();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Stock stock && stock.level() == level();
    }

    @Recover
    public String toString(String format) {
        return String.format(format, level());
    }

    @Override
    @Recover
    public Object clone() throws CloneNotSupportedException {
        return super.clone();
    }

    int unknown() {
        return 0;
    }

    int level() {
        return 7;
    }
}
