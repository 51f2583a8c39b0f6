package io.github.defer4j.processor.behaviour;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Rules W1 to W4: the name, the shape, the methods and the signatures of a wrapper. */
class WrapperTest {

    @TestFactory
    Stream<DynamicNode> checks() {
        return Behaviour.checks("wrapper");
    }
}
