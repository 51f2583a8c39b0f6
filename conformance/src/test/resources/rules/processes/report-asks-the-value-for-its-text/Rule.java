package processes.report_asks_the_value_for_its_text;

import io.github.defer4j.Defer;
import io.github.defer4j.Panic;

class Rule {
    record Loud() {
        @Override
        public String toString() {
            System.out.println("text is made");
            return "loud";
        }
    }

    @Defer("System.out.println(\"deferred\")")
    void f() {
        throw Panic.panic(new Loud());
    }

    public static void main(String[] args) {
        new RuleSafe(new Rule()).f();
    }
}
