/** The neutral language of the programs, its JSON, and recorded traces. */
package io.github.defer4j.conformance.format;
