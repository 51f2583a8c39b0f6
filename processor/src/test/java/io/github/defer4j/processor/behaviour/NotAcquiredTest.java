package io.github.defer4j.processor.behaviour;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Rule D9: an acquiring call that returns false. */
class NotAcquiredTest {

    @TestFactory
    Stream<DynamicNode> checks() {
        return Behaviour.checks("refusal");
    }
}
