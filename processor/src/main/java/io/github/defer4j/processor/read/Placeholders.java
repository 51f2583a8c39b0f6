package io.github.defer4j.processor.read;

import io.github.defer4j.processor.environment.Show;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What marks may name wherever they stand. */
final class Placeholders {
    private Placeholders() {}

    static Map<String, Filler> of(ExecutableElement method, TypeElement service) {
        String result = hasResult(method.getReturnType()) ? "result" : "null";
        return Map.of(
                "method", literal(method.getSimpleName().toString()),
                "class", literal(Show.type(service)),
                "result", name(result));
    }

    static Map<String, Filler> of(VariableElement parameter, Map<String, Filler> context) {
        Map<String, Filler> all = new HashMap<>(context);
        all.put("parameter", name(parameter.getSimpleName().toString()));
        return all;
    }

    // A stage of Void gives nothing either.
    private static boolean hasResult(TypeMirror returned) {
        if (returned instanceof DeclaredType declared) {
            List<? extends TypeMirror> arguments = declared.getTypeArguments();
            return arguments.size() != 1 || !isVoid(arguments.get(0));
        }
        return returned.getKind() != TypeKind.VOID;
    }

    private static boolean isVoid(TypeMirror type) {
        return type instanceof DeclaredType declared
                && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals("java.lang.Void");
    }

    private static Filler literal(String text) {
        return new Filler.Code(MarkText.quote(text), text, text);
    }

    private static Filler name(String name) {
        return new Filler.Code(name, name, name);
    }
}
