package io.github.defer4j.processor.behaviour;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Rules D1 to D4: order, bracket, snapshot, exit. */
class OrderTest {

    @TestFactory
    Stream<DynamicNode> checks() {
        return Behaviour.checks("order");
    }
}
