package registration.number_and_form_of_defers_do_not_matter;

import io.github.defer4j.Defer;
import io.github.defer4j.DeferScope;

class Rule {
    void deferred(int n) {
        System.out.println("deferred " + n);
    }

    @Defer("deferred(1)")
    @Defer("deferred(2)")
    @Defer("deferred(3)")
    @Defer("deferred(4)")
    @Defer("deferred(5)")
    @Defer("deferred(6)")
    @Defer("deferred(7)")
    @Defer("deferred(8)")
    @Defer("deferred(9)")
    @Defer("deferred(10)")
    void row() {
        System.out.println("row");
    }

    void loop(DeferScope scope) {
        for (int n = 1; n <= 10; n++) {
            int now = n;
            scope.defer(() -> deferred(now));
        }
        System.out.println("loop");
    }

    public static void main(String[] args) {
        RuleSafe rule = new RuleSafe(new Rule());
        rule.row();
        rule.loop();
    }
}
