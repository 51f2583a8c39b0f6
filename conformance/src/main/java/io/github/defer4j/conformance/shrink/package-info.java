/** Makes a program that fails small. */
package io.github.defer4j.conformance.shrink;
