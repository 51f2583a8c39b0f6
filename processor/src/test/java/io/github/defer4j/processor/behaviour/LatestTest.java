package io.github.defer4j.processor.behaviour;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Rule D11: the newest failure wins. */
class LatestTest {

    @TestFactory
    Stream<DynamicNode> checks() {
        return Behaviour.checks("latest");
    }
}
