/**
 * Go's {@code defer}, {@code panic} and {@code recover} for Java services, at compile time.
 *
 * <p>A developer marks methods of a service {@code Foo} with {@link io.github.defer4j.Defer @Defer}
 * and {@link io.github.defer4j.Recover @Recover}, or with {@link io.github.defer4j.Retry
 * @Retry}. An annotation processor then writes a class {@code FooSafe} in the same package, which holds
 * a {@code Foo} and has the same methods: {@code new FooSafe(new Foo())}. A wrapper's method runs the
 * steps around the call of the service's method, in plain nested {@code try} blocks. The service itself
 * is not changed.
 *
 * <h2 id="self-calls">Calls inside the service</h2>
 *
 * <p>Only a call on the wrapper runs the steps. A service method that calls another method of its
 * own, on {@code this}, calls the unguarded method: that call does not pass through the wrapper. Code
 * that needs the steps has to hold the wrapper.
 *
 * <h2>Where the semantics come from</h2>
 *
 * <ul>
 *   <li>What is evaluated when, in which order deferred calls run, and what a panic and a recover do
 *       to them: The Go Programming Language Specification, <a
 *       href="https://go.dev/ref/spec#Defer_statements">Defer statements</a> and <a
 *       href="https://go.dev/ref/spec#Handling_panics">Handling panics</a>.
 *   <li>How exceptions are caught and carried: The Java Language Specification, <a
 *       href="https://docs.oracle.com/javase/specs/jls/se17/html/jls-14.html#jls-14.20">14.20, The try
 *       statement</a>. In particular several failures are combined as try-with-resources does it.
 * </ul>
 *
 * <p>Both models differ in places; {@link io.github.defer4j.Defer} and {@link
 * io.github.defer4j.Recover} say which one a rule follows.
 */
package io.github.defer4j;
