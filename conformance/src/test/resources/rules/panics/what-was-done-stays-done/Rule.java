package panics.what_was_done_stays_done;

import io.github.defer4j.Panic;
import io.github.defer4j.Recover;

class Rule {
    int stock = 1;

    @Recover("ignore")
    void f() {
        stock = 2;
        throw Panic.panic("P");
    }

    void ignore() {
    }

    public static void main(String[] args) {
        Rule service = new Rule();
        new RuleSafe(service).f();
        System.out.println("stock " + service.stock);
    }
}
