/**
 * Composed annotations over the JDK: locks, semaphores, deadlines and JDBC transactions. At run time
 * only {@link io.github.defer4j.standard.DeadlineTimer} and {@link io.github.defer4j.standard.Transactions} are called.
 */
package io.github.defer4j.standard;
