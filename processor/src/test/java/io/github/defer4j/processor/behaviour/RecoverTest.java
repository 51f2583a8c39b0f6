package io.github.defer4j.processor.behaviour;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Rules R1 to R7 and R9: what is recovered, when, and what comes of it. */
class RecoverTest {

    @TestFactory
    Stream<DynamicNode> checks() {
        return Behaviour.checks("recover");
    }
}
