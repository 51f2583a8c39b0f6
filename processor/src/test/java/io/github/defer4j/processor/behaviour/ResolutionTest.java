package io.github.defer4j.processor.behaviour;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Overloads and type arguments of calls in strings are those of Java (JLS 15.12, 18.5). */
class ResolutionTest {

    @TestFactory
    Stream<DynamicNode> checks() {
        return Behaviour.checks("resolution");
    }
}
