/** A composed annotation over OpenTelemetry. */
package io.github.defer4j.opentelemetry;
