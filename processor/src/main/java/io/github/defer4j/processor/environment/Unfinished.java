package io.github.defer4j.processor.environment;

import java.util.List;
import java.util.Objects;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Types whose values stand for work that goes on after the method has returned them. */
public final class Unfinished {
    private static final List<String> NAMES = List.of(
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

    private final Types types;
    private final TypeKit kit;

    /** Those that the compilation has. */
    private final List<TypeMirror> known;

    Unfinished(Types types, Elements elements, TypeKit kit) {
        this.types = types;
        this.kit = kit;
        this.known = NAMES.stream()
                .map(elements::getTypeElement)
                .filter(Objects::nonNull)
                .map(type -> types.erasure(type.asType()))
                .toList();
    }

    public boolean is(TypeMirror type) {
        return kit.isKnown(type)
                && known.stream().anyMatch(each -> types.isSubtype(types.erasure(type), each));
    }
}
