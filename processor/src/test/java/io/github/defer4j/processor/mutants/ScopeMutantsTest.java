package io.github.defer4j.processor.mutants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.defer4j.processor.exhaustive.ScopeCheck;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Breaks {@code DeferScope} on purpose: it must not agree with the model any more. */
class ScopeMutantsTest {
    private static final String SCOPE = "io/github/defer4j/DeferScope.java";
    private static final String REGISTERED = "io/github/defer4j/Registered.java";

    private final Mutant unchanged = Mutant.of(
            Path.of(System.getProperty("basedir", "")).resolve("../annotations/src/main/java"), SCOPE, REGISTERED);

    @Test
    void scopeAsItIsAgreesWithTheModel() {
        assertEquals(List.of(), differences(unchanged));
    }

    @ParameterizedTest
    @EnumSource
    void isCaught(Fault fault) {
        assertNotEquals(List.of(), differences(mutant(fault)), () -> fault + " is not noticed");
    }

    private static List<?> differences(Mutant mutant) {
        try {
            Class<?> check = mutant.load("io.github.defer4j").loadClass(ScopeCheck.class.getName());
            return (List<?>) ((Supplier<?>) check.getConstructor().newInstance()).get();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private Mutant mutant(Fault fault) {
        return switch (fault) {
            case FIFO -> fifo();
            case LATE_ARGUMENTS -> lateArguments();
            case CLEANUP_SKIPPED_ON_FAILURE -> unchanged.replace(
                    SCOPE, "failure = thrown;\n    exit();", "failure = thrown;\n    closed = true;");
            case STOP_AFTER_FAILING_RELEASE -> unchanged.replace(
                    SCOPE, "combine(before, thrown);", "combine(before, thrown);\n      last = null;");
            case STALE_RESULT -> unchanged.replace(SCOPE, "return hasResult ? (R) result : value;", "return value;");
            case FIRST_WINS -> unchanged.replace(SCOPE, "if (latest || failure == null) {", "if (failure == null) {");
            case LATEST_WINS -> unchanged.replace(SCOPE, "latest = failures == Failures.LATEST;", "latest = true;");
            case RECOVER_NOT_CLEARING -> unchanged.replace(
                    SCOPE, "failure = null;\n    Unwind.drop(recovered);", "Unwind.drop(recovered);");
            case STEP_RUN_TWICE -> unchanged.replace(
                    SCOPE,
                    "((Action<?>) each.action).run();",
                    "((Action<?>) each.action).run();\n ((Action<?>) each.action).run();");
            case FAILURE_LOST -> unchanged.replace(SCOPE, "Unwind.attach(before, thrown);", "");
        };
    }

    /** A resource is the argument of its release; this gives each release the newest. */
    private Mutant lateArguments() {
        return unchanged
                .replace(SCOPE, "private boolean hasResult;", "private boolean hasResult; private Object newest;")
                .replace(
                        SCOPE,
                        "register(Registered.RELEASE, new Registered.Held<>(resource, release), \"release\");",
                        """
                        newest = resource;
                        @SuppressWarnings("unchecked")
                        Release<T, X> late = held -> release.release((T) newest);
                        register(Registered.RELEASE, new Registered.Held<T>(resource, late), "release");
                        """);
    }

    /** Puts each below the others. */
    private Mutant fifo() {
        return unchanged.replace(
                SCOPE,
                "last = new Registered(kind, Objects.requireNonNull(action, name), last);",
                """
                java.util.ArrayDeque<Registered> others = new java.util.ArrayDeque<>();
                for (Registered each = last; each != null; each = each.earlier) {
                  others.push(each);
                }
                last = new Registered(kind, Objects.requireNonNull(action, name), null);
                while (!others.isEmpty()) {
                  Registered each = others.pop();
                  last = new Registered(each.kind, each.action, last);
                }
                """);
    }
}
