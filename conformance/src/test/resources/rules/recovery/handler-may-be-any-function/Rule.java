package recovery.handler_may_be_any_function;

import io.github.defer4j.Panic;
import io.github.defer4j.Recover;

class Rule extends Base {
    interface Handler {
        void handle(Panic failure);
    }

    static class Functions {
        static void named(Panic failure) {
            System.out.println("function recovered " + failure.value());
        }
    }

    void handle(Panic failure) {
        System.out.println("method recovered " + failure.value());
    }

    final Handler handler = this::handle;

    @Recover("Functions.named(failure)")
    void function() {
        throw Panic.panic(1);
    }

    @Recover("handle")
    void method() {
        throw Panic.panic(2);
    }

    @Recover(value = "handler.handle(failure)", on = Panic.class)
    void iface() {
        throw Panic.panic(3);
    }

    @Recover("inherited")
    void embedded() {
        throw Panic.panic(4);
    }

    public static void main(String[] args) {
        RuleSafe rule = new RuleSafe(new Rule());
        rule.function();
        rule.method();
        rule.iface();
        rule.embedded();
    }
}

class Base {
    void inherited(Panic failure) {
        System.out.println("method recovered " + failure.value());
    }
}
