package results.unnamed_result_cannot_be_changed;

import io.github.defer4j.Defer;

class Rule {
    int n = 5;
    final int[] array = {5};

    @Defer("nine()")
    int f() {
        return n;
    }

    void nine() {
        n = 9;
    }

    @Defer("nine(array)")
    int[] g() {
        return array;
    }

    void nine(int[] n) {
        n[0] = 9;
    }

    public static void main(String[] args) {
        RuleSafe rule = new RuleSafe(new Rule());
        System.out.println("f -> " + rule.f());
        System.out.println("g -> " + rule.g()[0]);
    }
}
