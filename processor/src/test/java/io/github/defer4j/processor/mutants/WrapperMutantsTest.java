package io.github.defer4j.processor.mutants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.defer4j.processor.exhaustive.Report;
import io.github.defer4j.processor.exhaustive.WrapperCheck;
import io.github.defer4j.processor.testing.Compiled;
import io.github.defer4j.processor.testing.Sources;
import io.github.defer4j.processor.testing.TestCompiler;
import java.nio.file.Path;
import java.util.List;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Breaks the renderer on purpose: what it then generates must not agree with the model any more. */
class WrapperMutantsTest {
    private static final String PROCESSOR = "io.github.defer4j.processor";
    private static final String RENDER = "io/github/defer4j/processor/render/";
    private static final String BODY = RENDER + "BodyRenderer.java";
    private static final String REGISTRATION = RENDER + "RegistrationRenderer.java";
    private static final String STEP = RENDER + "StepRenderer.java";
    private static final String CLAUSE = RENDER + "ClauseRenderer.java";
    private static final String RETRY = RENDER + "RetryRenderer.java";

    private final Mutant unchanged =
            Mutant.of(
                    Path.of(System.getProperty("basedir", "")).resolve("src/main/java"),
                    BODY,
                    REGISTRATION,
                    STEP,
                    CLAUSE,
                    RETRY);

    @Test
    void rendererAsItIsAgreesWithTheModel() {
        assertEquals(List.of(), WrapperCheck.plain(sources -> compile(sources, unchanged)).differences());
        assertEquals(List.of(), WrapperCheck.reading(sources -> compile(sources, unchanged)).differences());
    }

    @ParameterizedTest
    @EnumSource
    void isCaught(Fault fault) {
        Mutant mutant = mutant(fault);

        Report report = fault == Fault.LATE_ARGUMENTS
                ? WrapperCheck.reading(sources -> compile(sources, mutant))
                : WrapperCheck.plain(sources -> compile(sources, mutant));

        assertNotEquals(List.of(), report.differences(), () -> fault + " is not noticed");
    }

    @Test
    void policyThatNobodyHearsIsCaught() {
        isCaught(unchanged.replace(
                RETRY, "code.beginControlFlow(\"if (!$N)\", retry.again());", "code.beginControlFlow(\"\");"));
    }

    /** A recovery outside reads it. */
    @Test
    void resultOfAnEarlierAttemptIsCaught() {
        isCaught(unchanged.replace(
                RETRY, "code.addStatement(\"$N = $L\", body.names().result(), initial)", "{ }"));
    }

    private static void isCaught(Mutant mutant) {
        assertNotEquals(List.of(), WrapperCheck.plain(sources -> compile(sources, mutant)).differences());
    }

    private static Compiled compile(Sources sources, Mutant mutant) {
        try {
            Class<?> processor = mutant.load(PROCESSOR).loadClass(PROCESSOR + ".DeferProcessor");
            return TestCompiler.javac(sources, (Processor) processor.getConstructor().newInstance());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private Mutant mutant(Fault fault) {
        return switch (fault) {
            case FIFO -> unchanged
                    .replace(BODY, "steps.onFailure(step);", "steps.onFailure(" + mirrored() + ");")
                    .replace(BODY, "steps.onSuccess(step);", "steps.onSuccess(" + mirrored() + ");");
            case LATE_ARGUMENTS -> lateArguments();
            case CLEANUP_SKIPPED_ON_FAILURE -> unchanged.replace(
                    BODY, "if (step.exit().onFailure()) {", "if (!step.exit().onSuccess()) {");
            case STOP_AFTER_FAILING_RELEASE -> stopAfterFailingRelease();
            case STALE_RESULT -> unchanged.replace(
                    STEP,
                    "code.addStatement(\"$N = $L\", result, path.render(step.call()));",
                    "code.addStatement(\"$L\", path.render(step.call()));");
            case FIRST_WINS -> unchanged.replace(STEP, "if (failures == Failures.FIRST) {", "if (true) {");
            case LATEST_WINS -> unchanged.replace(STEP, "if (failures == Failures.FIRST) {", "if (false) {");
            case RECOVER_NOT_CLEARING -> unchanged.replace(
                    CLAUSE,
                    "handling.addStatement(\"return $L\", answers.value(value));",
                    """
                    handling.addStatement("$L", value);
                    handling.addStatement("throw $N", body.names().failure());
                    """);
            case STEP_RUN_TWICE -> unchanged.replace(
                    STEP,
                    "code.addStatement(\"$L\", path.render(step.call()));",
                    "code.addStatement(\"$L\", path.render(step.call()));".repeat(2));
            case FAILURE_LOST -> unchanged.replace(
                    STEP,
                    "handling.addStatement(\"$T.attach($N, $N)\", UNWIND, names.failure(), names.later());",
                    "");
        };
    }

    private static String mirrored() {
        return "body.steps().get(body.steps().size() - 1 - index)";
    }

    private Mutant lateArguments() {
        return unchanged
                .replace(REGISTRATION, "(\"final $T $N = $L\", local.type()", "(\"$T $N = $L\", local.type()")
                .replace(
                        STEP,
                        "private void call(Step step, ExprRenderer path) {",
                        """
                        private void call(Step step, ExprRenderer path) {
                            step.snapshots().forEach(local ->
                                code.addStatement("$N = $L", local.name(), path.render(local.value())));
                        """);
    }

    private Mutant stopAfterFailingRelease() {
        return unchanged
                .replace(
                        BODY,
                        "renderer.recovered();",
                        "renderer.code.addStatement(\"boolean stopped = false\"); renderer.recovered();")
                .replace(
                        STEP,
                        "code.nextControlFlow(\"catch ($T $N)\", Throwable.class, names.failure());",
                        """
                        code.nextControlFlow("catch ($T $N)", Throwable.class, names.failure());
                        code.beginControlFlow("if (stopped)");
                        code.addStatement("throw $N", names.failure());
                        code.endControlFlow();
                        """)
                .replace(
                        STEP,
                        "code.nextControlFlow(\"catch ($T $N)\", Throwable.class, thrown);",
                        """
                        code.nextControlFlow("catch ($T $N)", Throwable.class, thrown);
                        code.addStatement("stopped = true");
                        """);
    }
}
