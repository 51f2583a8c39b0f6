package io.github.defer4j.benchmarks.peers;

import io.github.defer4j.benchmarks.Gate;
import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.framework.ProxyFactory;

/** Spring AOP with its class proxies, one advice for each step. */
public final class SpringPeer {
    private SpringPeer() {}

    /** A class proxy needs a constructor without parameters. */
    public static class Service extends Target {
        public Service() {
            this(new Gate());
        }

        Service(Gate gate) {
            super(gate);
        }
    }

    public static Api of(int steps) {
        Gate gate = new Gate();
        ProxyFactory factory = new ProxyFactory(new Service(gate));
        factory.setProxyTargetClass(true);
        for (int key = 1; key <= steps; key++) {
            factory.addAdvice(advice(gate, key));
        }
        return (Api) factory.getProxy(SpringPeer.class.getClassLoader());
    }

    private static MethodInterceptor advice(Gate gate, int key) {
        return invocation -> {
            gate.enter(key);
            try {
                return invocation.proceed();
            } finally {
                gate.leave(key);
            }
        };
    }
}
