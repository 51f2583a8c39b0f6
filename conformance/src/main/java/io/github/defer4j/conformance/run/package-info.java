/** Compiles and runs programs in each way, compares and reports. */
package io.github.defer4j.conformance.run;
