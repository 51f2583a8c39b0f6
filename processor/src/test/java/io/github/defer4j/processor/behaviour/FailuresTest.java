package io.github.defer4j.processor.behaviour;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Rule D10: every step runs, and no failure is lost. */
class FailuresTest {

    @TestFactory
    Stream<DynamicNode> checks() {
        return Behaviour.checks("failures");
    }
}
