package io.github.defer4j.benchmarks.peers.avaje;

import io.avaje.inject.aop.AspectProvider;
import io.avaje.inject.aop.MethodInterceptor;
import io.github.defer4j.benchmarks.Gate;
import jakarta.inject.Singleton;
import java.lang.reflect.Method;

/** What the marks stand for: one interceptor for each. */
final class Steps {
    private Steps() {}

    @Singleton
    static final class FirstStep implements AspectProvider<First> {
        @Override
        public MethodInterceptor interceptor(Method method, First mark) {
            return step(1);
        }
    }

    @Singleton
    static final class SecondStep implements AspectProvider<Second> {
        @Override
        public MethodInterceptor interceptor(Method method, Second mark) {
            return step(2);
        }
    }

    @Singleton
    static final class ThirdStep implements AspectProvider<Third> {
        @Override
        public MethodInterceptor interceptor(Method method, Third mark) {
            return step(3);
        }
    }

    @Singleton
    static final class FourthStep implements AspectProvider<Fourth> {
        @Override
        public MethodInterceptor interceptor(Method method, Fourth mark) {
            return step(4);
        }
    }

    private static MethodInterceptor step(int key) {
        return invocation -> {
            Gate gate = ((Service) invocation.instance()).gate;
            gate.enter(key);
            try {
                invocation.invoke();
            } finally {
                gate.leave(key);
            }
        };
    }
}
