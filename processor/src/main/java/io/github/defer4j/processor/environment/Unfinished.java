package io.github.defer4j.processor.environment;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Types whose values stand for work that goes on after the method has returned them. */
public final class Unfinished {
    private static final Set<String> NAMES = Set.of(
            "java.util.concurrent.Future",
            // Of one's own: the JDK's two are understood.
            "java.util.concurrent.CompletionStage",
            "java.util.concurrent.Flow.Publisher",
            "org.reactivestreams.Publisher",
            "io.reactivex.rxjava3.core.Observable",
            "io.reactivex.rxjava3.core.Single",
            "io.reactivex.rxjava3.core.Maybe",
            "io.reactivex.rxjava3.core.Completable",
            "io.smallrye.mutiny.Uni");

    private final TypeKit kit;
    private final Members members;

    /** What has been asked before. */
    private final Map<Element, Boolean> known = new HashMap<>();

    Unfinished(TypeKit kit, Members members) {
        this.kit = kit;
        this.members = members;
    }

    public boolean is(TypeMirror type) {
        return kit.memberSites(type).stream().anyMatch(site -> known.computeIfAbsent(site.asElement(), each -> isNamed(site)));
    }

    // By name: most compilations have not even heard of most of them.
    private boolean isNamed(DeclaredType site) {
        return members.hierarchy(site).stream()
                .anyMatch(each -> NAMES.contains(each.getQualifiedName().toString()));
    }
}
