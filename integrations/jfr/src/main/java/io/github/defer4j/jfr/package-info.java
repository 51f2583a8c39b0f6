/** A composed annotation over the JDK Flight Recorder. */
package io.github.defer4j.jfr;
