package io.github.defer4j.processor.behaviour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.defer4j.processor.testing.Compiled;
import io.github.defer4j.processor.testing.TestCompiler;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Rule W5: no compiler has anything to say about a wrapper, whatever the Java that it is compiled for. */
class CleanTest {

    private static final List<String> WRAPPERS = List.of(
            "AnnotatedSafe",
            "BoundedSafe",
            "BroadSafe",
            "ChoosingSafe",
            "ErasedSafe",
            "HeirSafe",
            "Kinds_ApiSafe",
            "Kinds_LevelSafe",
            "Kinds_Outer_InnerSafe",
            "Kinds_PartSafe",
            "LateOutcomeSafe",
            "LateSafe",
            "LegacySafe",
            "PairsSafe");

    static Stream<Arguments> compilersAndReleases() {
        return Arrays.stream(TestCompiler.values())
                .flatMap(compiler -> Stream.of(8, 11, 17, 0).map(release -> Arguments.of(compiler, release)));
    }

    @ParameterizedTest
    @MethodSource("compilersAndReleases")
    void noCompilerComplains(TestCompiler compiler, int release) {
        Compiled compiled = compiler.compile(
                Behaviour.folder("clean").withRelease(release).withOptions("-Xlint:all"));

        compiled.clean();
        int expected = release == 0 ? Runtime.version().feature() : release;
        for (String wrapper : WRAPPERS) {
            assertEquals(expected, new ClassFile(compiled.classBytes("behaviour.clean." + wrapper)).release());
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingElseIsGenerated(TestCompiler compiler) {
        Compiled compiled = compiler.compile(Behaviour.folder("clean"));

        assertEquals(
                WRAPPERS.stream().map(name -> "behaviour/clean/" + name + ".java").toList(),
                List.copyOf(compiled.generatedSources().keySet()));
    }

    @ParameterizedTest
    @EnumSource
    void everyStepNamesWhereItComesFrom(TestCompiler compiler) {
        Map<String, String> generated = compiler.compile(Behaviour.folder("clean")).generatedSources();
        String broad = generated.get("behaviour/clean/BroadSafe.java");

        for (String mark : List.of(
                "// @Defer(acquire = \"lock.lock()\", value = \"lock.unlock()\")",
                "// @Defer(value = \"log(failure)\", on = Exit.FAILURE)",
                "// @Defer(\"result = Math.abs(result)\")",
                "// @Recover(\"notFound\")",
                "// @Retry(\"again\")")) {
            assertTrue(broad.contains(mark), () -> mark + " should be in\n" + broad);
        }
    }
}
