package io.github.defer4j.resilience4j;

import io.github.defer4j.Defer;
import io.github.defer4j.Exit;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A call that fails is made again, as the configuration of a {@link io.github.resilience4j.retry.Retry Retry} of
 * Resilience4j says: how often, after which exceptions and results, and with which pauses.
 *
 * <pre>{@code
 * final Retry retry = Retry.ofDefaults("stock");
 *
 * @Retry("retry")
 * public int count(String sku) throws IOException { ... }
 * }</pre>
 *
 * <p>An attempt is the whole call with all its annotations, wherever this one stands: a breaker counts each of them. A
 * result that the configuration does not accept is retried too; if it is the last one, the call fails with a {@link
 * io.github.resilience4j.retry.MaxRetriesExceededException MaxRetriesExceededException}. An {@link Error} and an {@link
 * InterruptedException} are never retried. If the thread is interrupted in a pause, the call fails with what the last
 * attempt has thrown, and the interrupt flag is set.
 *
 * <p>Only the configuration is used. The events and the metrics of the {@code Retry} see nothing of these calls.
 */
@io.github.defer4j.Retry(
        value = "io.github.defer4j.resilience4j.Retries.again(this.{value}, \"{name}\", attempt, failure)",
        on = Exception.class)
@Defer(
        acquire = "retry = io.github.defer4j.resilience4j.Retries.find(this.{value}, \"{name}\")",
        value = "io.github.defer4j.resilience4j.Retries.judge(retry, {result})",
        on = Exit.SUCCESS)
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface Retry {
    /**
     * Where the retry is.
     *
     * @return a field of the service that is a {@code Retry}, or a {@code RetryRegistry} that has the one called
     *     {@link #name()}
     */
    String value() default "retryRegistry";

    /**
     * Which retry of a registry. One that the registry does not have is an {@link IllegalArgumentException} when the
     * method is called.
     *
     * @return its name, or the empty string if the field is a retry
     */
    String name() default "";
}
