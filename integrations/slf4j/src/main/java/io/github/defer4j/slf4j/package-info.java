/** Composed annotations over SLF4J. */
package io.github.defer4j.slf4j;
