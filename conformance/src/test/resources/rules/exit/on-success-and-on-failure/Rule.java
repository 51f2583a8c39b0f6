package exit.on_success_and_on_failure;

import io.github.defer4j.Defer;
import io.github.defer4j.Exit;

class Rule {
    @Defer(value = "System.out.println(\"commit\")", on = Exit.SUCCESS)
    @Defer(value = "rollback(failure)", on = Exit.FAILURE)
    void transfer(int cents) {
        if (cents < 0) {
            throw new IllegalArgumentException("negative amount");
        }
        System.out.println("body " + cents);
    }

    void rollback(Throwable failure) {
        System.out.println("rollback: " + failure.getMessage());
    }

    public static void main(String[] args) {
        RuleSafe rule = new RuleSafe(new Rule());
        rule.transfer(5);
        System.out.println("failed false");
        try {
            rule.transfer(-5);
        } catch (IllegalArgumentException failure) {
            System.out.println("failed true");
        }
    }
}
