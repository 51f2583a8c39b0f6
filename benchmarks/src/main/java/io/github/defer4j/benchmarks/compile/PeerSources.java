package io.github.defer4j.benchmarks.compile;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What other processors are given: each class with ten members makes them write one class. */
final class PeerSources {
    private static final int MEMBERS = 10;

    private PeerSources() {}

    static String autoValue(String packageName, String name) {
        return """
                package %1$s;

                import com.google.auto.value.AutoValue;

                @AutoValue
                public abstract class %2$s {
                %3$s}
                """
                .formatted(packageName, name, each(i -> "    public abstract " + type(i) + " member" + i + "();\n"));
    }

    static String immutables(String packageName, String name) {
        return """
                package %1$s;

                import org.immutables.value.Value;

                @Value.Immutable
                public interface %2$s {
                %3$s}
                """
                .formatted(packageName, name, each(i -> "    " + type(i) + " member" + i + "();\n"));
    }

    static String mapStruct(String packageName, String name) {
        return """
                package %1$s;

                import load.shared.*;
                import org.mapstruct.Mapper;

                @Mapper
                public interface %2$s {
                %3$s}
                """
                .formatted(packageName, name, each(i -> "    Target%1$d map(Source%1$d source);\n".formatted(i)));
    }

    static String dagger(String packageName, String name) {
        return """
                package %1$s;

                import javax.inject.Inject;
                import load.shared.*;

                public class %2$s {
                %3$s
                    @Inject
                    public %2$s(%4$s) {
                %5$s    }
                }
                """
                .formatted(
                        packageName,
                        name,
                        each(i -> "    final Source%1$d member%1$d;\n".formatted(i)),
                        IntStream.range(0, MEMBERS)
                                .mapToObj("Source%1$d member%1$d"::formatted)
                                .collect(Collectors.joining(", ")),
                        each(i -> "        this.member%1$d = member%1$d;\n".formatted(i)));
    }

    /** Beans that mappers and injected classes share, by name. */
    static Map<String, String> shared() {
        Map<String, String> sources = new TreeMap<>();
        for (int i = 0; i < MEMBERS; i++) {
            sources.put("Source" + i, bean("Source" + i));
            sources.put("Target" + i, bean("Target" + i));
        }
        return sources;
    }

    private static String bean(String name) {
        return """
                package load.shared;

                public class %1$s {
                %2$s
                %3$s}
                """
                .formatted(name, each(i -> "    private " + type(i) + " member" + i + ";\n"), each(i -> """

                            public %1$s getMember%2$d() {
                                return member%2$d;
                            }

                            public void setMember%2$d(%1$s member%2$d) {
                                this.member%2$d = member%2$d;
                            }
                        """.formatted(type(i), i)));
    }

    private static String type(int member) {
        return member % 2 == 0 ? "int" : "String";
    }

    private static String each(IntFunction<String> text) {
        return IntStream.range(0, MEMBERS).mapToObj(text).collect(Collectors.joining());
    }
}
