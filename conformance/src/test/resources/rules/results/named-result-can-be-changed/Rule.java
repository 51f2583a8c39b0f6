package results.named_result_can_be_changed;

import io.github.defer4j.Defer;

class Rule {
    @Defer("result = sevenTimes(result)")
    int f() {
        return 6;
    }

    int sevenTimes(int n) {
        return 7 * n;
    }

    public static void main(String[] args) {
        System.out.println("f -> " + new RuleSafe(new Rule()).f());
    }
}
