/** Composed annotations over Micrometer: timers, counters and observations. */
package io.github.defer4j.micrometer;
