package panics.run_time_faults_are_panics;

import io.github.defer4j.Panic;
import io.github.defer4j.Recover;

/** The faults are the exceptions of java.lang; what a program throws on purpose has another type. */
class Rule {
    record Point(int x) {}

    @Recover(value = "print(what, true)", on = RuntimeException.class)
    @Recover(value = "print(what, false)", on = Panic.class)
    void call(String what, Runnable action) {
        action.run();
    }

    void print(String what, boolean fault) {
        System.out.println(what + " " + fault);
    }

    public static void main(String[] args) {
        RuleSafe rule = new RuleSafe(new Rule());
        Point p = null;
        Object any = "text";
        int[] array = {1};
        int zero = array.length - 1;
        int one = array.length;
        rule.call("nil", () -> System.out.println(p.x()));
        rule.call("index", () -> System.out.println(array[one]));
        rule.call("divide", () -> System.out.println(one / zero));
        rule.call("type", () -> System.out.println((Integer) any));
        rule.call("size", () -> System.out.println(new int[zero - one].length));
        rule.call("panic", () -> {
            throw Panic.panic("P");
        });
    }
}
