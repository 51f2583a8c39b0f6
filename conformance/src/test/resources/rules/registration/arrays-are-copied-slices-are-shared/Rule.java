package registration.arrays_are_copied_slices_are_shared;

import io.github.defer4j.Defer;

/** References are copied, never what they refer to; where a copy is wanted, the mark makes it. */
class Rule {
    final int[] array = {1};
    final int[] other = {1};
    final int[] slice = {1};

    void print(String what, int[] n) {
        System.out.println(what + " " + n[0]);
    }

    @Defer("print(\"array\", array)")
    @Defer("print(\"array copied\", other.clone())")
    @Defer("print(\"slice\", slice)")
    void f() {
        array[0] = 9;
        other[0] = 9;
        slice[0] = 9;
    }

    public static void main(String[] args) {
        new RuleSafe(new Rule()).f();
    }
}
