package io.github.defer4j.processor.render;

import static io.github.defer4j.processor.model.RuntimeTypes.OUTCOME;
import static io.github.defer4j.processor.model.RuntimeTypes.STAGES;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;

/**
 * Prints what callers get: a value as it is, or as an outcome.
 *
 * @param asOutcome whether a failure becomes a value, and so a value must say that it is none
 */
record AnswerRenderer(boolean asOutcome) {

    TypeName type(TypeName value) {
        return asOutcome ? ParameterizedTypeName.get(OUTCOME, value.box()) : value.box();
    }

    CodeBlock value(CodeBlock value) {
        return asOutcome ? CodeBlock.of("$T.success($L)", OUTCOME, value) : value;
    }

    CodeBlock failure(String failure) {
        return CodeBlock.of("$T.failure($N)", OUTCOME, failure);
    }

    static CodeBlock completed(CodeBlock answer) {
        return CodeBlock.of("$T.completed($L)", STAGES, answer);
    }

    /** Of a handler that gives a stage. */
    CodeBlock stage(CodeBlock stage) {
        return CodeBlock.of("$T.$L($L)", STAGES, asOutcome ? "succeeded" : "adopt", stage);
    }
}
