/** Random programs from a seed. */
package io.github.defer4j.conformance.generate;
