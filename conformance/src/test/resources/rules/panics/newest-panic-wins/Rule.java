package panics.newest_panic_wins;

import io.github.defer4j.Defer;
import io.github.defer4j.Failures;
import io.github.defer4j.Panic;
import io.github.defer4j.Recover;
import io.github.defer4j.SafeWrapper;

/** Go's rule is one attribute; without it the first failure wins, as in try-with-resources. The other is attached. */
class Rule {
    static class Body {
        void fail(String value) {
            throw Panic.panic(value);
        }

        void print(Panic failure) {
            System.out.println("recovered " + failure.value());
        }
    }

    @SafeWrapper(failures = Failures.LATEST)
    static class Latest extends Body {
        @Recover("print")
        @Defer("fail(\"two\")")
        void f() {
            fail("one");
        }
    }

    static class First extends Body {
        @Recover("print")
        @Defer("fail(\"two\")")
        void f() {
            fail("one");
        }
    }

    public static void main(String[] args) {
        new Rule_LatestSafe(new Latest()).f();
        System.out.println("main goes on");
        new Rule_FirstSafe(new First()).f();
    }
}
