package io.github.defer4j.processor.behaviour;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Rule R8: a failure as a value. */
class OutcomeTest {

    @TestFactory
    Stream<DynamicNode> checks() {
        return Behaviour.checks("outcome");
    }
}
