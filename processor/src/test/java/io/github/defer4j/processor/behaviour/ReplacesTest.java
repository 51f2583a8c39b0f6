package io.github.defer4j.processor.behaviour;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Failures that take the place of others. */
class ReplacesTest {

    @TestFactory
    Stream<DynamicNode> checks() {
        return Behaviour.checks("replaces");
    }
}
