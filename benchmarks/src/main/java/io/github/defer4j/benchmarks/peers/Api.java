package io.github.defer4j.benchmarks.peers;

/** What the proxies stand in for. */
public interface Api {
    int call(int x);
}
