package recovery.caller_goes_on_as_after_a_return;

import io.github.defer4j.Panic;
import io.github.defer4j.Recover;

class Rule {
    @Recover("handle")
    String f() {
        System.out.println("before");
        if ("P".length() == 1) {
            throw Panic.panic("P");
        }
        System.out.println("after");
        return "value";
    }

    String handle(Panic failure) {
        System.out.println("recovered " + failure.value());
        return "";
    }

    public static void main(String[] args) {
        System.out.println("empty " + new RuleSafe(new Rule()).f().isEmpty());
        System.out.println("main goes on");
    }
}
