package io.github.defer4j.processor;

import com.palantir.javapoet.JavaFile;
import io.github.defer4j.processor.model.SafeClass;
import io.github.defer4j.processor.render.ClassRenderer;
import java.io.IOException;
import java.io.Writer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.annotation.processing.Filer;

/** The one place that writes files. */
final class SourceWriter {
    private static final Pattern JAVA_LANG = Pattern.compile("import java\\.lang\\.(\\w+);\n");

    private final Filer filer;
    private final Predicate<String> exists;

    /**
     * @param exists whether there is a type of that full name
     */
    SourceWriter(Filer filer, Predicate<String> exists) {
        this.filer = filer;
        this.exists = exists;
    }

    void write(SafeClass wrapper) throws IOException {
        JavaFile file = ClassRenderer.render(wrapper);
        String text = withoutNeedlessImports(file.toString(), wrapper.name().packageName());
        try (Writer out = filer.createSourceFile(wrapper.name().canonicalName(), wrapper.origin())
                .openWriter()) {
            out.write(text);
        }
    }

    // An import of java.lang tells nothing, unless the package has a class of that name.
    private String withoutNeedlessImports(String text, String packageName) {
        // The imports end where the javadoc of the class begins; the long rest is not searched.
        int end = text.indexOf("/**");
        String head = text.substring(0, end);
        String prefix = packageName.isEmpty() ? "" : packageName + ".";
        String shorter = JAVA_LANG.matcher(head)
                .replaceAll(line -> exists.test(prefix + line.group(1)) ? line.group() : "");
        return shorter.equals(head) ? text : shorter.replaceFirst(";\n\n\n+", ";\n\n") + text.substring(end);
    }
}
