package io.github.defer4j.benchmarks.peers;

import io.github.defer4j.benchmarks.Gate;

/** The service without any step of its own: what a peer adds its steps to. */
public class Target implements Api {
    private final Gate gate;

    public Target(Gate gate) {
        this.gate = gate;
    }

    @Override
    public int call(int x) {
        return gate.state() + x;
    }
}
