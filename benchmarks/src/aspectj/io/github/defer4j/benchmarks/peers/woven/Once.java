package io.github.defer4j.benchmarks.peers.woven;

import io.github.defer4j.benchmarks.Gate;
import io.github.defer4j.benchmarks.peers.Api;

/** AspectJ's compiler weaves {@link Steps} into its method. */
public class Once implements Api {
    final Gate gate = new Gate();

    @Override
    public int call(int x) {
        return gate.state() + x;
    }
}
