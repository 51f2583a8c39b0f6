package io.github.defer4j.processor.environment;

import java.util.List;
import java.util.Objects;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

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

    private Unfinished() {}

    public static boolean is(Env env, TypeMirror type) {
        return env.kit().isKnown(type)
                && NAMES.stream()
                        .map(env.elements()::getTypeElement)
                        .filter(Objects::nonNull)
                        .map(TypeElement::asType)
                        .anyMatch(known ->
                                env.types().isSubtype(env.types().erasure(type), env.types().erasure(known)));
    }
}
