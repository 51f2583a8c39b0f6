package io.github.defer4j.processor.resolve;

import io.github.defer4j.processor.environment.Env;
import io.github.defer4j.processor.environment.TypeKit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/** One call in an inference: its unknowns, and a frame for each of its arguments. That of a value has no unknowns. */
final class Frame {
    private final Map<Element, Unknown> unknowns = new LinkedHashMap<>();
    private final List<Frame> arguments = new ArrayList<>();
    private boolean unchecked;

    void open(Env env, Overloads.Application call) {
        ExecutableType method = call.type();
        if (call.captured()) {
            capture(call.method().site());
        }
        for (TypeVariable variable : method.getTypeVariables()) {
            unknowns.put(variable.asElement(), new Unknown(variable, this, isThrown(method, variable)));
        }
        TypeMirror any = env.kit().type(Object.class);
        for (TypeVariable variable : method.getTypeVariables()) {
            for (TypeMirror bound : TypeKit.bounds(variable)) {
                TypeMirror upper = env.kit().upward(bound);
                if (!env.types().isSameType(upper, any)) {
                    unknowns.get(variable.asElement()).upper().add(new Term(upper, this));
                }
            }
        }
    }

    private void capture(DeclaredType site) {
        Term actual = new Term(site, new Frame());
        List<? extends TypeMirror> declared = ((DeclaredType) site.asElement().asType()).getTypeArguments();
        for (int i = 0; i < declared.size(); i++) {
            TypeVariable variable = (TypeVariable) declared.get(i);
            Unknown known = new Unknown(variable, this, false);
            known.equal().add(actual.capturedArgument(i));
            unknowns.put(variable.asElement(), known);
        }
    }

    private static boolean isThrown(ExecutableType method, TypeVariable variable) {
        return method.getThrownTypes().stream()
                .anyMatch(thrown -> thrown instanceof TypeVariable each
                        && each.asElement().equals(variable.asElement()));
    }

    Optional<Unknown> unknown(TypeMirror type) {
        return type instanceof TypeVariable variable
                ? Optional.ofNullable(unknowns.get(variable.asElement()))
                : Optional.empty();
    }

    Map<Element, Unknown> unknowns() {
        return unknowns;
    }

    boolean isNameless() {
        return unknowns.values().stream().anyMatch(Unknown::isNameless);
    }

    List<Frame> arguments() {
        return arguments;
    }

    /** Whether an argument is taken by unchecked conversion, so that the result is erased (JLS 15.12.2.6). */
    boolean isUnchecked() {
        return unchecked;
    }

    void markUnchecked() {
        unchecked = true;
    }
}
