package io.github.defer4j.processor.read;

import io.github.defer4j.processor.environment.Show;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;

/** An annotation in source form on one line; the {@code toString} of a mirror differs between compilers. */
final class MarkText {
    private static final SimpleAnnotationValueVisitor14<String, Map<String, String>> VALUE =
            new SimpleAnnotationValueVisitor14<>() {
                @Override
                protected String defaultAction(Object value, Map<String, String> texts) {
                    return String.valueOf(value);
                }

                @Override
                public String visitChar(char c, Map<String, String> texts) {
                    return quote(c);
                }

                @Override
                public String visitLong(long value, Map<String, String> texts) {
                    return value + "L";
                }

                @Override
                public String visitFloat(float value, Map<String, String> texts) {
                    return value + "f";
                }

                @Override
                public String visitString(String text, Map<String, String> texts) {
                    return quote(texts.getOrDefault(text, text));
                }

                @Override
                public String visitType(TypeMirror type, Map<String, String> texts) {
                    return Show.type(type) + ".class";
                }

                @Override
                public String visitEnumConstant(VariableElement constant, Map<String, String> texts) {
                    return Show.type(constant.getEnclosingElement()) + "." + constant.getSimpleName();
                }

                @Override
                public String visitAnnotation(AnnotationMirror annotation, Map<String, String> texts) {
                    return of(annotation, texts);
                }

                @Override
                public String visitArray(List<? extends AnnotationValue> values, Map<String, String> texts) {
                    return values.size() == 1
                            ? visit(values.get(0), texts)
                            : values.stream().map(value -> visit(value, texts)).collect(Collectors.joining(", ", "{", "}"));
                }
            };

    private MarkText() {}

    static String of(AnnotationMirror mirror) {
        return of(mirror, Map.of());
    }

    /**
     * @param texts what some of its strings are after their placeholders are filled
     */
    static String of(AnnotationMirror mirror, Map<String, String> texts) {
        Map<? extends ExecutableElement, ? extends AnnotationValue> values = mirror.getElementValues();
        String name = "@" + Show.type(mirror.getAnnotationType().asElement());
        if (values.isEmpty()) {
            return name;
        }
        boolean onlyValue = values.size() == 1
                && values.keySet().iterator().next().getSimpleName().contentEquals("value");
        return name
                + values.entrySet().stream()
                        .map(each -> (onlyValue ? "" : each.getKey().getSimpleName() + " = ")
                                + VALUE.visit(each.getValue(), texts))
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    // Backslashes are doubled, so no unicode escape can end the comment that this text stands in.
    static String quote(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            out.append(escape(text.charAt(i)));
        }
        return out.append('"').toString();
    }

    static String quote(char c) {
        String inside = c == '"' ? "\"" : c == '\'' ? "\\'" : escape(c);
        return "'" + inside + "'";
    }

    // What ends a line for whoever writes it, such as U+2028, would end a comment.
    static String escape(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> Character.isISOControl(c) || c == '\u2028' || c == '\u2029'
                    ? String.format("\\u%04x", (int) c)
                    : String.valueOf(c);
        };
    }
}
