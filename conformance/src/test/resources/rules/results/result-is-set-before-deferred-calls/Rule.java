package results.result_is_set_before_deferred_calls;

import io.github.defer4j.Defer;

class Rule {
    int six() {
        System.out.println("six");
        return 6;
    }

    @Defer("deferred(result)")
    int f() {
        return six();
    }

    void deferred(int result) {
        System.out.println("deferred sees " + result);
    }

    public static void main(String[] args) {
        System.out.println("f -> " + new RuleSafe(new Rule()).f());
    }
}
