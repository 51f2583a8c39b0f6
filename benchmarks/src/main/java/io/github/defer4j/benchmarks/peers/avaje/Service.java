package io.github.defer4j.benchmarks.peers.avaje;

import io.github.defer4j.benchmarks.Gate;
import jakarta.inject.Singleton;

/** Avaje writes a subclass of it at compile time. */
@Singleton
public class Service {
    final Gate gate = new Gate();

    @First
    public int once(int x) {
        return gate.state() + x;
    }

    @First
    @Second
    @Third
    @Fourth
    public int fourTimes(int x) {
        return gate.state() + x;
    }
}
