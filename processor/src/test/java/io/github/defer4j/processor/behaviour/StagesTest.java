package io.github.defer4j.processor.behaviour;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Methods that return a stage: their exit is its completion. */
class StagesTest {

    @TestFactory
    Stream<DynamicNode> checks() {
        return Behaviour.checks("stages");
    }
}
