/** Programs as annotated Java services and as Go. */
package io.github.defer4j.conformance.emit;
