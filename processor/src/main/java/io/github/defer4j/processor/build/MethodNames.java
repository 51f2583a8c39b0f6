package io.github.defer4j.processor.build;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The variables of one wrapper method.
 *
 * @param variables the wrapper's name for each of the user's, mostly the same
 */
record MethodNames(UniqueNames unique, Map<String, String> variables) {

    /**
     * @param users parameters, acquired parameters and tokens
     * @param hiding names that a variable must not have, as it would hide a type (JLS 6.4.2)
     */
    static MethodNames of(Collection<String> users, Collection<String> hiding) {
        UniqueNames unique = new UniqueNames();
        hiding.forEach(unique::reserve);
        users.stream().filter(name -> !hiding.contains(name)).forEach(unique::reserve);
        Map<String, String> variables = new LinkedHashMap<>();
        users.forEach(name -> variables.put(name, hiding.contains(name) ? unique.unique(name + "_") : name));
        return new MethodNames(unique, variables);
    }

    String of(String name) {
        return variables.getOrDefault(name, name);
    }
}
