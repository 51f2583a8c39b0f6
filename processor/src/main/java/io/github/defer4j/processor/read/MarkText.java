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
    private static final SimpleAnnotationValueVisitor14<String, Void> VALUE =
            new SimpleAnnotationValueVisitor14<>() {
                @Override
                protected String defaultAction(Object value, Void unused) {
                    return String.valueOf(value);
                }

                @Override
                public String visitString(String text, Void unused) {
                    return quote(text);
                }

                @Override
                public String visitType(TypeMirror type, Void unused) {
                    return Show.type(type) + ".class";
                }

                @Override
                public String visitEnumConstant(VariableElement constant, Void unused) {
                    return Show.type(constant.getEnclosingElement()) + "." + constant.getSimpleName();
                }

                @Override
                public String visitArray(List<? extends AnnotationValue> values, Void unused) {
                    return values.size() == 1
                            ? visit(values.get(0))
                            : values.stream().map(this::visit).collect(Collectors.joining(", ", "{", "}"));
                }
            };

    private MarkText() {}

    static String of(AnnotationMirror mirror) {
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
                                + VALUE.visit(each.getValue()))
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    // Backslashes are doubled, so no unicode escape can end the comment that this text stands in.
    static String quote(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> out.append(Character.isISOControl(c) ? ' ' : c);
            }
        }
        return out.append('"').toString();
    }
}
