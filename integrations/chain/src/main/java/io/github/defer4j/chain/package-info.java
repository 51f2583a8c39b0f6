/** An example: authorise, trace, log, time, record, limit, break and commit around one method. */
package io.github.defer4j.chain;
