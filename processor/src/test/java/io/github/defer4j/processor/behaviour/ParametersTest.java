package io.github.defer4j.processor.behaviour;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Rules D5 to D8: acquired and owned parameters, the default call, null. */
class ParametersTest {

    @TestFactory
    Stream<DynamicNode> checks() {
        return Behaviour.checks("parameters");
    }
}
