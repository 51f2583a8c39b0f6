/** Six interceptors around one method: composed annotations, the same calls by hand, and the same advices in Spring. */
package io.github.defer4j.benchmarks.interceptors;
