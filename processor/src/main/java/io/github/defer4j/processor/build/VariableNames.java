package io.github.defer4j.processor.build;

import com.palantir.javapoet.TypeVariableName;
import io.github.defer4j.processor.bind.BoundService;
import io.github.defer4j.processor.environment.Env;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeVariable;

/**
 * Other names for those type variables of methods that would hide one of the wrapper. An inherited method may
 * name both: {@code <V> Function<V, R> compose(...)} of a {@code Function<K, V>}.
 */
final class VariableNames {
    private final Env env;
    private final Set<String> ofClass;

    VariableNames(Env env, List<TypeVariableName> ofClass) {
        this.env = env;
        this.ofClass = ofClass.stream().map(TypeVariableName::name).collect(Collectors.toSet());
    }

    /**
     * The same for the classes around an inner one, whose variables its own may hide.
     *
     * @param ofClasses from the outside in
     */
    static Map<Element, String> hidden(List<TypeParameterElement> ofClasses) {
        UniqueNames unique = new UniqueNames();
        ofClasses.forEach(each -> unique.reserve(each.getSimpleName().toString()));
        Map<String, Element> seen = new HashMap<>();
        Map<Element, String> renamed = new LinkedHashMap<>();
        for (TypeParameterElement each : ofClasses) {
            String name = each.getSimpleName().toString();
            Element outer = seen.put(name, each);
            if (outer != null) {
                renamed.put(outer, unique.unique(name));
            }
        }
        return renamed;
    }

    Map<Element, String> renamed(BoundService.Member member) {
        // Nothing of the class is in scope there.
        if (member.method().element().getModifiers().contains(Modifier.STATIC)) {
            return Map.of();
        }
        List<? extends TypeVariable> own = env.members().typeOf(member.method()).getTypeVariables();
        UniqueNames unique = new UniqueNames();
        ofClass.forEach(unique::reserve);
        own.forEach(variable -> unique.reserve(name(variable)));
        Map<Element, String> renamed = new LinkedHashMap<>();
        own.stream()
                .filter(variable -> ofClass.contains(name(variable)))
                .forEach(variable -> renamed.put(variable.asElement(), unique.unique(name(variable))));
        return renamed;
    }

    private static String name(TypeVariable variable) {
        return variable.asElement().getSimpleName().toString();
    }
}
