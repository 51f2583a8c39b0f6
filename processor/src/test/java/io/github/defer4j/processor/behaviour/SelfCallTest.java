package io.github.defer4j.processor.behaviour;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Rule W7: a service's call on itself does not pass through the wrapper. */
class SelfCallTest {

    @TestFactory
    Stream<DynamicNode> checks() {
        return Behaviour.checks("selfcall");
    }
}
