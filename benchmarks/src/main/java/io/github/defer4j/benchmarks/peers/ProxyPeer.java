package io.github.defer4j.benchmarks.peers;

import io.github.defer4j.benchmarks.Gate;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** The JDK's dynamic proxy: one for each step, as one handler does one thing. */
public final class ProxyPeer {
    private ProxyPeer() {}

    private record Handler(Object target, Gate gate, int key) implements InvocationHandler {
        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
            gate.enter(key);
            try {
                return method.invoke(target, arguments);
            } catch (InvocationTargetException wrapped) {
                throw wrapped.getCause();
            } finally {
                gate.leave(key);
            }
        }
    }

    public static Api of(int steps) {
        Gate gate = new Gate();
        Api api = new Target(gate);
        for (int key = steps; key > 0; key--) {
            api = (Api) Proxy.newProxyInstance(
                    Api.class.getClassLoader(), new Class<?>[] {Api.class}, new Handler(api, gate, key));
        }
        return api;
    }
}
