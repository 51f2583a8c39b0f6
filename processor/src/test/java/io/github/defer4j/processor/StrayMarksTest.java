package io.github.defer4j.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.defer4j.processor.testing.Sources;
import io.github.defer4j.processor.testing.TestCompiler;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
            """;

    @ParameterizedTest
    @EnumSource
    void onAPackage(TestCompiler compiler) {
        checkOne(compiler, "@Logged package shop;", "@Logged has no meaning on a package", "@Logged on package shop");
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

    private static void checkOne(TestCompiler compiler, String source, String what, String where) {
        List<String> said = compiler.compile(Sources.of(LOGGED, source)).errors().stream()
                .map(error -> error.text().lines().limit(2).map(String::strip).toList())
                .map(Object::toString)
                .toList();

        assertEquals(List.of(List.of("[D4J-606] " + what, where).toString()), said);
    }
}
