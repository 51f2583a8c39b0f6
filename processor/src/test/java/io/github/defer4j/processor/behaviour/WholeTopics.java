package io.github.defer4j.processor.behaviour;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.defer4j.processor.testing.TestCompiler;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * The topics once more, each as one test that compiles for itself. Mutation tests need it: one JVM runs many mutants,
 * so nothing that is compiled may be kept for the next. Surefire leaves it out by its name.
 */
class WholeTopics {

    @TestFactory
    Stream<DynamicNode> topics() {
        return Stream.of(
                        "called", "declared", "failures", "latest", "order", "outcome", "parameters", "recover", "refusal",
                        "replaces", "resolution", "result", "retry", "selfcall", "stages", "token", "wrapper")
                .flatMap(topic -> TestCompiler.selected()
                        .map(compiler -> dynamicTest(
                                topic + " " + compiler.lowerName(), () -> Behaviour.runAll(topic, compiler))));
    }
}
