package panics.panic_becomes_an_error;

import io.github.defer4j.Outcome;
import io.github.defer4j.Panic;
import io.github.defer4j.Recover;

class Rule {
    @Recover
    int f(boolean fail) {
        if (fail) {
            throw Panic.panic("P");
        }
        return 5;
    }

    static void print(Outcome<Integer> outcome) {
        if (outcome.isSuccess()) {
            System.out.println("success " + outcome.value());
        } else {
            System.out.println("failure " + outcome.failure().getMessage());
        }
    }

    public static void main(String[] args) {
        RuleSafe rule = new RuleSafe(new Rule());
        print(rule.f(false));
        print(rule.f(true));
    }
}
