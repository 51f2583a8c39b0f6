package io.github.defer4j.processor.behaviour;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Tokens that are told when the method is called. */
class BracketTest {

    @TestFactory
    Stream<DynamicNode> checks() {
        return Behaviour.checks("entry");
    }
}
