package io.github.defer4j.micrometer;

import io.github.defer4j.Defer;
import io.github.defer4j.Until;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The call is an {@link io.micrometer.observation.Observation Observation} of Micrometer, in scope while it runs, so
 * that those inside are its children. It has the key values {@code class} and {@code method}, and the failure as its
 * error. Of a method that returns a stage, the observation ends when the stage completes; it is in scope until the
 * method returns.
 *
 * <pre>{@code
 * final ObservationRegistry observationRegistry;
 *
 * @Observed(name = "stock.reserve")
 * public int reserve(String sku, int n) { ... }
 * }</pre>
 */
@Defer(
        acquire = "observation = io.github.defer4j.micrometer.Observations.start(this.{registry}, "
                + "\"{name}\", \"{contextualName}\", {class}, {method}, {lowCardinalityKeyValues})",
        value = "io.github.defer4j.micrometer.Observations.stop(observation, failure)")
@Defer(acquire = "inside = observation.openScope()", value = "inside.close()", until = Until.RETURN)
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface Observed {
    /**
     * What is observed.
     *
     * @return the name of the observation
     */
    String name() default "method.observed";

    /**
     * The name for this very call, as tracing shows it.
     *
     * @return the contextual name
     */
    String contextualName() default "{class}#{method}";

    /**
     * Where observations go.
     *
     * @return a field of the service that is an {@code ObservationRegistry}
     */
    String registry() default "observationRegistry";

    /**
     * Further key values of low cardinality.
     *
     * @return each as {@code "key=value"}
     */
    String[] lowCardinalityKeyValues() default {};
}
