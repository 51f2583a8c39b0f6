package io.github.defer4j.conformance.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Each rule's service prints, through its wrapper, what Go printed, or what is said to differ. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JavaOutputTest {
    private final List<RuleFolder> rules = RuleFolder.all();
    private RuleServices services;

    @BeforeAll
    void compile(@TempDir Path classes) throws IOException {
        services = RuleServices.compile(rules, classes);
    }

    @TestFactory
    Stream<DynamicNode> rules() {
        return rules.stream()
                .collect(Collectors.groupingBy(RuleFolder::group, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(group -> dynamicContainer(group.getKey(), group.getValue().stream()
                        .map(rule -> dynamicTest(rule.name(), rule.folder().toUri(), () -> check(rule)))));
    }

    private void check(RuleFolder rule) throws Throwable {
        String go = RuleFolder.text(rule.expectedOfGo());
        if (rule.differs()) {
            String java = RuleFolder.text(rule.expectedOfJava());
            assertNotEquals(go, java, "expected-java.txt is for what differs");
            assertEquals(java, services.run(rule));
        } else {
            assertEquals(go, services.run(rule));
        }
    }
}
