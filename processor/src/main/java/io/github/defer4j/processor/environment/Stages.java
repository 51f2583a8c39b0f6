package io.github.defer4j.processor.environment;

import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Methods that return a stage: they end when it completes. */
public final class Stages {
    private static final String STAGE = "java.util.concurrent.CompletionStage";

    /** By the declared type: of a subclass of the user's, the wrapper could make no instance. */
    private static final Set<String> NAMES = Set.of(STAGE, "java.util.concurrent.CompletableFuture");

    private Stages() {}

    /** What the stage gives, if the type is one. */
    public static Optional<TypeMirror> valueOf(Env env, TypeMirror type) {
        if (type.getKind() != TypeKind.DECLARED
                || !NAMES.contains(((TypeElement) ((DeclaredType) type).asElement())
                        .getQualifiedName()
                        .toString())) {
            return Optional.empty();
        }
        TypeMirror object = env.kit().type(Object.class);
        TypeMirror argument = ((DeclaredType) type)
                .getTypeArguments().stream().map(TypeMirror.class::cast).findFirst().orElse(object);
        return Optional.of(
                argument instanceof WildcardType wildcard
                        ? Optional.ofNullable(wildcard.getExtendsBound()).orElse(object)
                        : argument);
    }

    /** Whether a handler's result is a stage rather than what the stage gives. */
    public static boolean isStage(Env env, TypeMirror type) {
        return env.kit().isA(type, java.util.concurrent.CompletionStage.class);
    }

    /** The widest type of stage that gives such a value. */
    public static DeclaredType of(Env env, TypeMirror value) {
        return env.types()
                .getDeclaredType(
                        env.elements().getTypeElement(STAGE), env.types().getWildcardType(value, null));
    }
}
