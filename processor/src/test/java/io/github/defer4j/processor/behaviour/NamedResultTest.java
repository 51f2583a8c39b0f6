package io.github.defer4j.processor.behaviour;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Rule D13: the named result, and what deferred calls see of it. */
class NamedResultTest {

    @TestFactory
    Stream<DynamicNode> checks() {
        return Behaviour.checks("result");
    }
}
