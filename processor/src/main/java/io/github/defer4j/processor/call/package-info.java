/**
 * The call language: the text of one step, such as {@code start = System.nanoTime()}, read into records.
 *
 * <p>Knows nothing of the Java model. What the names mean is decided by whoever resolves the tree; every part
 * carries its {@link io.github.defer4j.processor.call.Span} so that a message can point at it.
 */
package io.github.defer4j.processor.call;
