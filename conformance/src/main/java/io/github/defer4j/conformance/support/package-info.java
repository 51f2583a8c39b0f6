/** What emitted services call; the only part of this module on their class path. */
package io.github.defer4j.conformance.support;
