/** Programs that compare defer4j with Go. */
package io.github.defer4j.conformance;
