package io.github.defer4j.processor.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.defer4j.processor.testing.Message.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests of the harness itself; none depends on what the processor does. */
class TestCompilerTest {

    private static final String GREETER = """
            package p;

            public class Greeter {
                public static class Name {
                }

                public String greet(String name) {
                    return "Grüß Gott, " + name;
                }
            }
            """;

    private static final String RAW = """
            package p;

            import java.util.List;

            class Raw {
                List raw;
            }
            """;

    private static final String BROKEN = """
            package p;

            class Broken {
                int one() {
                    return missing;
                }
            }
            """;

    @ParameterizedTest
    @EnumSource
    void compiledClassRuns(TestCompiler compiler) throws ReflectiveOperationException {
        Compiled compiled = compiler.compile(Sources.of(GREETER).withOptions("-Xlint:all")).clean();

        Class<?> greeter = compiled.load().loadClass("p.Greeter");
        Object greeting = greeter.getMethod("greet", String.class)
                .invoke(greeter.getConstructor().newInstance(), "Ada");

        assertEquals("Grüß Gott, Ada", greeting);
        assertEquals(List.of(), compiled.messages());
        assertEquals(Map.of(), compiled.generatedSources());
    }

    @ParameterizedTest
    @EnumSource
    void releaseDecidesClassFileVersion(TestCompiler compiler) {
        Sources sources = Sources.of(GREETER).withOptions("-Xlint:all");

        assertEquals(44 + 8, majorVersion(compiler.compile(sources.withRelease(8)).clean()));
        assertEquals(44 + 11, majorVersion(compiler.compile(sources.withRelease(11)).clean()));
        assertEquals(44 + Runtime.version().feature(), majorVersion(compiler.compile(sources).clean()));
    }

    private static int majorVersion(Compiled compiled) {
        byte[] bytes = compiled.classBytes("p.Greeter$Name");
        return (bytes[6] & 0xFF) << 8 | bytes[7] & 0xFF;
    }

    @ParameterizedTest
    @EnumSource
    void releaseHidesNewerClasses(TestCompiler compiler) {
        Sources sources = Sources.of("class Q { Object now() { return java.util.List.of(); } }");

        compiler.compile(sources.withRelease(9)).clean();
        assertEquals(1, compiler.compile(sources.withRelease(8)).errors().size());
    }

    @ParameterizedTest
    @EnumSource
    void errorHasItsPlace(TestCompiler compiler) {
        Compiled compiled = compiler.compile(Sources.of(GREETER, BROKEN));

        assertEquals(List.of("ERROR p/Broken.java:5"), places(compiled));
        assertEquals(Optional.empty(), compiled.errors().get(0).id());
        assertTrue(assertThrows(AssertionError.class, compiled::clean).getMessage().contains("missing"));
        assertThrows(AssertionError.class, compiled::load);
    }

    @ParameterizedTest
    @EnumSource
    void warningHasItsPlace(TestCompiler compiler) {
        Compiled compiled = compiler.compile(Sources.of(RAW, GREETER).withOptions("-Xlint:all"));

        assertEquals(List.of("WARNING p/Raw.java:6"), places(compiled));
        assertThrows(AssertionError.class, compiled::clean);
    }

    @ParameterizedTest
    @EnumSource
    void foreignAnnotationIsNoWarning(TestCompiler compiler) {
        Sources sources = Sources.of("@org.jspecify.annotations.NullMarked class T {}");

        compiler.compile(sources.withOptions("-Xlint:all")).clean();
    }

    private static List<String> places(Compiled compiled) {
        return compiled.messages().stream().map(m -> m.kind() + " " + m.file() + ":" + m.line()).toList();
    }

    @ParameterizedTest
    @EnumSource
    void absentResultsFailClearly(TestCompiler compiler) {
        Compiled compiled = compiler.compile(Sources.of(GREETER).withoutProcessor());

        assertTrue(assertThrows(AssertionError.class, () -> compiled.generated("p.GreeterSafe"))
                .getMessage().contains("p.GreeterSafe"));
        assertThrows(AssertionError.class, () -> compiled.classBytes("p.Absent"));
        assertThrows(ClassNotFoundException.class, () -> compiled.load().loadClass("p.Absent"));
    }

    @Test
    void pathComesFromPackageAndType() {
        assertEquals("p/q/Foo.java", path("/* class No */ package p.q; // class No\n@A(\"class No {\") class Foo {}"));
        assertEquals("Main.java", path("class Helper { public class In {} } public final class Main {}"));
        assertEquals("p/Marker.java", path("package p; @Target({}) public @interface Marker {}"));
        assertEquals("p/Pair.java", path("package p; record Pair<A>(A a) {} sealed interface S permits T {}"));
        assertEquals("p/package-info.java", path("@Deprecated\npackage p;"));
        assertEquals("module-info.java", path("open module a.b { requires java.sql; }"));
        assertThrows(IllegalArgumentException.class, () -> Sources.of(GREETER, GREETER));
    }

    private static String path(String text) {
        return Sources.of(text).files().keySet().iterator().next();
    }

    @Test
    void orderOfSourcesIsKept() {
        Sources sources = Sources.of("class B {}", "class A {}", "class C {}");

        assertEquals(List.of("A.java", "B.java", "C.java"), List.copyOf(sources.files().keySet()));
        assertEquals(List.of("C.java", "B.java", "A.java"), List.copyOf(sources.reversed().files().keySet()));
        assertEquals(sources.files(), new TreeMap<>(sources.shuffled(1).files()));
    }

    @Test
    void messageKnowsItsIdAndFix() {
        Message message = new Message(Kind.ERROR, "p/A.java", 3, 1, "[D4J-203] no method\n    x()\n  Fix: call y()");

        assertEquals(Optional.of("D4J-203"), message.id());
        assertTrue(message.hasFix());
        assertEquals("p/A.java:3: error: [D4J-203] no method\n    x()\n  Fix: call y()", message.toString());
    }
}
