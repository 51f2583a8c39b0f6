package io.github.defer4j.processor.behaviour;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Rule D14: tokens. */
class TokenTest {

    @TestFactory
    Stream<DynamicNode> checks() {
        return Behaviour.checks("token");
    }
}
