package io.github.defer4j.benchmarks.scope;

import io.github.defer4j.DeferScope;
import io.github.defer4j.SafeWrapper;
import io.github.defer4j.benchmarks.Gate;

/** Go's defer statement, and the same by hand. */
@SafeWrapper
public class Scoped {
    final Gate gate = new Gate();

    public int scope1(int x, DeferScope scope) {
        gate.enter(1);
        scope.defer(() -> gate.leave(1));
        return gate.state() + x;
    }

    public int scope2(int x, DeferScope scope) {
        gate.enter(1);
        scope.defer(() -> gate.leave(1));
        gate.enter(2);
        scope.defer(() -> gate.leave(2));
        return gate.state() + x;
    }

    public int scope4(int x, DeferScope scope) {
        gate.enter(1);
        scope.defer(() -> gate.leave(1));
        gate.enter(2);
        scope.defer(() -> gate.leave(2));
        gate.enter(3);
        scope.defer(() -> gate.leave(3));
        gate.enter(4);
        scope.defer(() -> gate.leave(4));
        return gate.state() + x;
    }

    public int scope8(int x, DeferScope scope) {
        gate.enter(1);
        scope.defer(() -> gate.leave(1));
        gate.enter(2);
        scope.defer(() -> gate.leave(2));
        gate.enter(3);
        scope.defer(() -> gate.leave(3));
        gate.enter(4);
        scope.defer(() -> gate.leave(4));
        gate.enter(5);
        scope.defer(() -> gate.leave(5));
        gate.enter(6);
        scope.defer(() -> gate.leave(6));
        gate.enter(7);
        scope.defer(() -> gate.leave(7));
        gate.enter(8);
        scope.defer(() -> gate.leave(8));
        return gate.state() + x;
    }

    public int loop(int times, int x, DeferScope scope) {
        for (int i = 0; i < times; i++) {
            int key = i;
            gate.enter(key);
            scope.defer(() -> gate.leave(key));
        }
        return gate.state() + x;
    }
}
