package io.github.defer4j.processor.behaviour;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Deferred calls that ask whether the method was called. */
class CalledTest {

    @TestFactory
    Stream<DynamicNode> checks() {
        return Behaviour.checks("called");
    }
}
