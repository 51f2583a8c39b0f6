package panics.stack_while_panicking;

import io.github.defer4j.Panic;
import io.github.defer4j.Recover;
import java.util.Arrays;

/** The stack is gone by then, but the failure has kept it. */
class Rule {
    void culprit() {
        throw Panic.panic("P");
    }

    @Recover("handle")
    void f() {
        culprit();
    }

    void handle(Panic failure) {
        System.out.println("culprit on the stack " + has(new Throwable().getStackTrace()));
        System.out.println("culprit in the failure " + has(failure.getStackTrace()));
    }

    private static boolean has(StackTraceElement[] frames) {
        return Arrays.stream(frames).anyMatch(frame -> frame.getMethodName().equals("culprit"));
    }

    public static void main(String[] args) {
        new RuleSafe(new Rule()).f();
    }
}
