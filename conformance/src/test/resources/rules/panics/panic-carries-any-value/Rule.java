package panics.panic_carries_any_value;

import io.github.defer4j.Panic;
import io.github.defer4j.Recover;

/** What is an exception already can be thrown without {@code Panic}. */
class Rule {
    record Point(int x) {}

    @Recover("print(value, failure)")
    void f(Object value) {
        throw Panic.panic(value);
    }

    void print(Object value, Panic panic) {
        Object got = panic.value();
        if (got instanceof Integer n) {
            System.out.println("int " + n);
        } else if (got instanceof String s) {
            System.out.println("string " + s);
        } else if (got instanceof Point p) {
            System.out.println("point " + p.x());
        }
        System.out.println("the same " + (got == value));
    }

    @Recover("printError(error, failure)")
    void g(RuntimeException error) {
        throw error;
    }

    void printError(RuntimeException error, RuntimeException failure) {
        System.out.println("error " + failure.getMessage());
        System.out.println("the same " + (failure == error));
    }

    public static void main(String[] args) {
        RuleSafe rule = new RuleSafe(new Rule());
        rule.f(1);
        rule.f("P");
        rule.f(new Point(2));
        rule.g(new RuntimeException("E"));
    }
}
