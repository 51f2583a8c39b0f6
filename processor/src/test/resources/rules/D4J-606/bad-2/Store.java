package rules.d4j606.bad2;

import io.github.defer4j.Defer;
import java.lang.annotation.Repeatable;

// In types that are services otherwise, and in those that are none.
public class Store {
    // javac points at the name where an annotation is repeated.
    @Logged("a") // ERROR(ecj): D4J-606
    @Logged("b")
    static int count; // ERROR(javac): D4J-606

    @Logged("c")
    public void put() {}

    record Size(int pieces) {
        @Logged("d") // ERROR: D4J-606
        static final Size NONE = new Size(0);
    }

    @interface Limited {
        @Logged("e") // ERROR: D4J-606
        int value();
    }

    void done(String what) {}

    @Defer("done({value})")
    @Repeatable(All.class)
    @interface Logged {
        String value();
    }

    @interface All {
        Logged[] value();
    }
}
