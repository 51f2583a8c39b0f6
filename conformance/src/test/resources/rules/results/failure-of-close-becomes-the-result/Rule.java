package results.failure_of_close_becomes_the_result;

import io.github.defer4j.Defer;
import java.io.IOException;

class Rule {
    void close() throws IOException {
        throw new IOException("close failed");
    }

    @Defer("close()")
    void f() {
    }

    public static void main(String[] args) {
        try {
            new RuleSafe(new Rule()).f();
        } catch (IOException failure) {
            System.out.println("f failed: " + failure.getMessage());
        }
    }
}
