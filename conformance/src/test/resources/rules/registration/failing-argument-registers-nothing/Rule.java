package registration.failing_argument_registers_nothing;

import io.github.defer4j.Defer;
import io.github.defer4j.Panic;

class Rule {
    int open() {
        throw Panic.panic("no file");
    }

    void close(int file) {
        System.out.println("closed " + file);
    }

    @Defer("System.out.println(\"deferred before\")")
    @Defer(acquire = "file = open()", value = "close(file)")
    @Defer("System.out.println(\"deferred after\")")
    void f() {
        System.out.println("body");
    }

    public static void main(String[] args) {
        try {
            new RuleSafe(new Rule()).f();
        } catch (Panic panic) {
            System.out.println("caller got " + panic.value());
        }
    }
}
