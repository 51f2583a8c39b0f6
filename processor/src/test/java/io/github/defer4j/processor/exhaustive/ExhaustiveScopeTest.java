package io.github.defer4j.processor.exhaustive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Scopes whose actions throw, in all combinations. */
class ExhaustiveScopeTest {
    private static final int AT_LEAST = 10_000;

    @Test
    void scopesDoAsTheModelSays() {
        ScopeCheck check = new ScopeCheck();
        List<String> differences = check.get();

        System.out.printf("exhaustive: %d combinations of failures in scopes%n", check.combinations());
        assertEquals("", String.join("\n", differences));
        assertTrue(check.combinations() > AT_LEAST, () -> check.combinations() + " combinations");
    }
}
