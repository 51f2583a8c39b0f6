package rules.d4j207.bad6;

import io.github.defer4j.Defer;

/** The first names of a literal are right. */
public class Report {
    private int count;

    /** A part of it. */
    public static class Part {}

    @Defer("log(Part.Page.class)") // ERROR: D4J-207
    public int nested() {
        return count;
    }

    @Defer("log(java.util.Lst.class)") // ERROR: D4J-207
    public int full() {
        return count;
    }

    @Defer("log(java.util.Map.Enty.class)") // ERROR: D4J-207
    public int nestedInFull() {
        return count;
    }

    void log(Class<?> type) {
        count += type.hashCode();
    }
}
