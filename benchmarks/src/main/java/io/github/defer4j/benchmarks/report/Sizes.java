package io.github.defer4j.benchmarks.report;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.OptionalInt;
import org.apache.bcel.classfile.ClassParser;
import org.apache.bcel.classfile.JavaClass;

/** How long methods are, in bytes of bytecode. */
public final class Sizes {
    /** Above it, HotSpot's C2 does not inline even a hot method: the default of {@code -XX:FreqInlineSize}. */
    public static final int HOT_INLINE_LIMIT = 325;

    private Sizes() {}

    /**
     * The length of a method's code.
     *
     * @param className of a class on the class path
     * @param methodName of its one method of that name
     * @return empty if there is no such class or method: it may be one that is written at run time
     */
    public static OptionalInt of(String className, String methodName) throws IOException {
        String file = className.replace('.', '/') + ".class";
        try (InputStream in = Sizes.class.getClassLoader().getResourceAsStream(file)) {
            if (in == null) {
                return OptionalInt.empty();
            }
            JavaClass type = new ClassParser(in, file).parse();
            return Arrays.stream(type.getMethods())
                    .filter(method -> method.getName().equals(methodName) && method.getCode() != null)
                    .mapToInt(method -> method.getCode().getCode().length)
                    .findFirst();
        }
    }
}
