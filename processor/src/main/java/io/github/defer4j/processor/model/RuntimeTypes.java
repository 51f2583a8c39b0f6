package io.github.defer4j.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/** What generated code needs at run time. By name: the processor does not load the classes that it compiles against. */
public final class RuntimeTypes {
    public static final ClassName UNWIND = of("Unwind");
    public static final ClassName STAGES = of("Stages");
    public static final ClassName GUARDED_STAGE = of("GuardedStage");
    public static final ClassName OUTCOME = of("Outcome");
    public static final ClassName FAILURES = of("Failures");
    public static final ClassName SCOPE = of("DeferScope");
    public static final ClassName NOT_ACQUIRED = of("NotAcquiredException");
    public static final ClassName GENERATED = of("DeferGenerated");

    /** Those that are written before a dot, where a variable of the same name would hide them. */
    public static final List<ClassName> BEFORE_DOTS =
            List.of(UNWIND, OUTCOME, FAILURES, STAGES, GUARDED_STAGE, ClassName.get(Thread.class));

    private RuntimeTypes() {}

    private static ClassName of(String name) {
        return ClassName.get("io.github.defer4j", name);
    }
}
