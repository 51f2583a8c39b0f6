package io.github.defer4j.corpus;

import java.util.List;
import java.util.Objects;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Results whose work goes on after the method has returned. A mark on such a method is a mistake by design. */
final class Asynchronous {
    private static final List<String> NAMES = List.of(
            "java.util.concurrent.Future",
            "java.util.concurrent.CompletionStage",
            "java.util.concurrent.Flow.Publisher",
            "org.reactivestreams.Publisher",
            "io.reactivex.rxjava3.core.Observable",
            "io.reactivex.rxjava3.core.Single",
            "io.reactivex.rxjava3.core.Maybe",
            "io.reactivex.rxjava3.core.Completable",
            "io.smallrye.mutiny.Uni");

    private final Types types;
    private final List<TypeMirror> known;

    Asynchronous(Types types, Elements elements) {
        this.types = types;
        this.known = NAMES.stream()
                .map(elements::getTypeElement)
                .filter(Objects::nonNull)
                .map(TypeElement::asType)
                .map(types::erasure)
                .toList();
    }

    boolean is(TypeMirror type) {
        return !type.getKind().isPrimitive()
                && type.getKind() != TypeKind.VOID
                && known.stream().anyMatch(each -> types.isSubtype(types.erasure(type), each));
    }
}
