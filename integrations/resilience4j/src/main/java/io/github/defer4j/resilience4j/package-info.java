/**
 * Composed annotations over the core modules of Resilience4j. What its own annotations need Spring for works here
 * on any object.
 */
package io.github.defer4j.resilience4j;
