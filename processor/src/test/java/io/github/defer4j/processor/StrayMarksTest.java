package io.github.defer4j.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.defer4j.processor.testing.Sources;
import io.github.defer4j.processor.testing.TestCompiler;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** D4J-606 where Eclipse's compiler tells no line: the words have to say where it is. */
class StrayMarksTest {
    private static final String LOGGED =
            """
            package shop;

            import io.github.defer4j.Defer;
            import java.lang.annotation.ElementType;
            import java.lang.annotation.Target;

            @Target({ElementType.PACKAGE, ElementType.TYPE_PARAMETER, ElementType.FIELD, ElementType.METHOD})
            @Defer("done()")
            @interface Logged {}

            @Target(ElementType.FIELD)
            @Defer("done()")
            @interface OnField {}

            @Target(ElementType.RECORD_COMPONENT)
            @Defer("done()")
            @interface OnComponent {}

            @Defer("done()")
            @interface Anywhere {
                String value();
            }
            """;

    @ParameterizedTest
    @EnumSource
    void onAPackage(TestCompiler compiler) {
        checkOne(compiler, "@Logged package shop;", "@Logged has no meaning on a package", "@Logged on package shop");
    }

    /** Eclipse's compiler asks processors before it says so itself. */
    @ParameterizedTest
    @EnumSource
    void oursOnAPackage(TestCompiler compiler) {
        Sources sources = Sources.of("@io.github.defer4j.Retry(\"done\") package shop;", "package shop; class Store {}");

        String report = compiler.compile(sources).errors().toString();

        assertTrue(report.contains("applicable") || report.contains("disallowed"), report);
        assertFalse(report.contains("Internal") || report.contains("D4J"), report);
    }

    /** Written again with the type, it would make the wrapper a service, whose wrapper would have it too. */
    @ParameterizedTest
    @ValueSource(strings = {"TYPE_USE, METHOD, PARAMETER", "METHOD, PARAMETER"})
    void notOnTheWrapper(String targets) {
        Sources sources = Sources.of(
                """
                package shop;
                import java.lang.annotation.ElementType;
                @java.lang.annotation.Target({%s})
                @io.github.defer4j.Defer("Store.done()")
                @interface NonNull {}
                """
                        .formatted(targets.replaceAll("\\w+", "ElementType.$0")),
                """
                package shop;
                public class Store {
                    @NonNull public String put(@NonNull String what) { return what; }
                    static void done() {}
                }
                """);

        TestCompiler.selected().forEach(compiler -> assertEquals(
                Set.of("shop/StoreSafe.java"), compiler.compile(sources).clean().generatedSources().keySet()));
    }

    @ParameterizedTest
    @EnumSource
    void onATypeParameterOfAClass(TestCompiler compiler) {
        checkOne(
                compiler,
                "package shop; class Store<@Logged T> { void put(T what) {} }",
                "@Logged has no meaning on a type parameter",
                "@Logged on type parameter T of Store");
    }

    @ParameterizedTest
    @EnumSource
    void onATypeParameterOfAMethod(TestCompiler compiler) {
        checkOne(
                compiler,
                "package shop; class Store { <@Logged T> void put(T what) {} }",
                "@Logged has no meaning on a type parameter",
                "@Logged on type parameter T of Store.put(T)");
    }

    @ParameterizedTest
    @EnumSource
    void onAConstantOfAnEnum(TestCompiler compiler) {
        checkOne(
                compiler,
                "package shop; enum Size { @Logged SMALL; void done() {} }",
                "@Logged has no meaning on a field",
                "@Logged on field 'SMALL' of Size");
    }

    /** A component passes its annotations on: to its field, where this one means nothing, and to its accessor. */
    @ParameterizedTest
    @EnumSource
    void notOnTheFieldOfAComponent(TestCompiler compiler) {
        compiler.compile(Sources.of(LOGGED, "package shop; record Size(@Logged int pieces) { void done() {} }"))
                .clean();
    }

    @ParameterizedTest
    @EnumSource
    void onAComponentForItsFieldOnly(TestCompiler compiler) {
        checkOnComponent(compiler, "record Size(@OnField int pieces) { void done() {} }", "@OnField");
    }

    @ParameterizedTest
    @EnumSource
    void onAComponentForItselfOnly(TestCompiler compiler) {
        checkOnComponent(compiler, "record Size(@OnComponent int pieces) { void done() {} }", "@OnComponent");
    }

    /** A record that declares its accessor and its constructor takes nothing over for them. */
    @ParameterizedTest
    @EnumSource
    void onAComponentWhoseMembersAreDeclared(TestCompiler compiler) {
        checkOnComponent(
                compiler,
                """
                record Size(@Anywhere("a") int pieces) {
                    Size(int pieces) {
                        this.pieces = pieces;
                    }

                    @Anywhere("b")
                    public int pieces() {
                        return pieces;
                    }

                    void done() {}
                }
                """,
                "@Anywhere(\"a\")");
    }

    /** Eclipse tells processors of no annotation in such a record: they have to look. */
    @ParameterizedTest
    @EnumSource
    void onAComponentNextToOtherMarks(TestCompiler compiler) {
        checkOnComponent(
                compiler,
                """
                class Store {
                    @io.github.defer4j.Defer("done()")
                    public void put() {}

                    void done() {}

                    record Size(@OnField int pieces) {}
                }
                """,
                "@OnField",
                "Store.Size");
    }

    private static void checkOnComponent(TestCompiler compiler, String record, String mark) {
        checkOnComponent(compiler, record, mark, "Size");
    }

    private static void checkOnComponent(TestCompiler compiler, String source, String mark, String owner) {
        String name = mark.replaceAll("\\(.*", "");
        checkOne(
                compiler,
                "package shop; " + source,
                name + " has no meaning on a record component",
                mark + " on record component 'pieces' of " + owner);
    }

    private static void checkOne(TestCompiler compiler, String source, String what, String where) {
        List<String> said = compiler.compile(Sources.of(LOGGED, source)).errors().stream()
                .map(error -> error.text().lines().limit(2).map(String::strip).toList())
                .map(Object::toString)
                .toList();

        assertEquals(List.of(List.of("[D4J-606] " + what, where).toString()), said);
    }
}
