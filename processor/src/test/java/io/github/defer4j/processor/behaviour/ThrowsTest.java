package io.github.defer4j.processor.behaviour;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Rule D12: what the wrapper's method declares. */
class ThrowsTest {

    @TestFactory
    Stream<DynamicNode> checks() {
        return Behaviour.checks("declared");
    }
}
