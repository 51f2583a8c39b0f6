package io.github.defer4j.processor.fuzz;
import io.github.defer4j.processor.testing.*;
import java.nio.file.*;
import java.util.*;
final class Hand {
    public static void main(String[] a) throws Exception {
        for (String f : a) for (TestCompiler c : TestCompiler.values()) {
            Compiled x = c.compile(Sources.of(Files.readString(Path.of(f))).withOptions("-Xlint:all"));
            System.out.println("== " + f + " " + c); x.messages().forEach(System.out::println);
            if (c == TestCompiler.ECJ && System.getProperty("gen") != null) x.generatedSources().values().forEach(System.out::println);
        }
    }
}
