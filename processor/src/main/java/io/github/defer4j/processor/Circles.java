package io.github.defer4j.processor;

import com.palantir.javapoet.ClassName;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** Finds services that wait for each other's wrappers, or for their own: no later round has them. */
final class Circles {
    private final Map<String, TypeElement> services;
    private final WrapperNames names;
    private final Map<String, Result.Waiting> waiting;
    private final Map<String, ClassName> wrappers;

    Circles(Map<String, TypeElement> services, WrapperNames names, Map<String, Result.Waiting> waiting) {
        this.services = services;
        this.names = names;
        this.waiting = waiting;
        this.wrappers = names.visible(services.values());
    }

    /** By full name. */
    List<String> all() {
        return waiting.keySet().stream().filter(this::returns).toList();
    }

    private boolean returns(String start) {
        Set<String> seen = new LinkedHashSet<>();
        Optional<String> each = next(start);
        while (each.isPresent() && seen.add(each.get())) {
            each = next(each.get());
        }
        return seen.contains(start);
    }

    private Optional<String> next(String service) {
        return Optional.ofNullable(waiting.get(service))
                .map(wait -> names.visibleFrom(services.get(service), wrappers).get(wait.missing()))
                .flatMap(names::serviceOf);
    }
}
