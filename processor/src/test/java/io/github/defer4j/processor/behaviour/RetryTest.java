package io.github.defer4j.processor.behaviour;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** What is retried, what an attempt is, and what the policy says. */
class RetryTest {

    @TestFactory
    Stream<DynamicNode> checks() {
        return Behaviour.checks("retry");
    }
}
