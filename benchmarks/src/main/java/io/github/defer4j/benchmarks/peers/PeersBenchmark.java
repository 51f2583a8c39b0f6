package io.github.defer4j.benchmarks.peers;

import io.avaje.inject.BeanScope;
import io.github.defer4j.benchmarks.peers.avaje.Service;
import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** One and four steps around a call, with what else does that. */
public class PeersBenchmark {
    /** The call's argument. */
    @State(Scope.Thread)
    public static class Argument {
        int x = 1;
    }

    /** Lombok. */
    @State(Scope.Thread)
    public static class Cleanup {
        final CleanupPeer peer = new CleanupPeer();
    }

    /** Guava. */
    @State(Scope.Thread)
    public static class Closer {
        final CloserPeer peer = new CloserPeer();
    }

    /** The JDK. */
    @State(Scope.Thread)
    public static class Proxy {
        final Api once = ProxyPeer.of(1);
        final Api fourTimes = ProxyPeer.of(4);
    }

    /** Spring. */
    @State(Scope.Thread)
    public static class Spring {
        final Api once = SpringPeer.of(1);
        final Api fourTimes = SpringPeer.of(4);
    }

    /** AspectJ. Its classes are compiled after this one, and not by javac. */
    @State(Scope.Thread)
    public static class AspectJ {
        final Api once = woven("Once");
        final Api fourTimes = woven("FourTimes");

        private static Api woven(String name) {
            try {
                return (Api) Class.forName("io.github.defer4j.benchmarks.peers.woven." + name)
                        .getConstructor()
                        .newInstance();
            } catch (ReflectiveOperationException notWoven) {
                throw new IllegalStateException(notWoven);
            }
        }
    }

    /** Byte Buddy. */
    @State(Scope.Thread)
    public static class ByteBuddy {
        Api once;
        Api fourTimes;

        @Setup
        public void write() throws ReflectiveOperationException {
            once = ByteBuddyPeer.once();
            fourTimes = ByteBuddyPeer.fourTimes();
        }
    }

    /** Avaje Inject. */
    @State(Scope.Thread)
    public static class Avaje {
        private BeanScope beans;
        Service service;

        @Setup
        public void start() {
            beans = BeanScope.builder().build();
            service = beans.get(Service.class);
        }

        @TearDown
        public void stop() {
            beans.close();
        }
    }

    /** One lock. */
    @State(Scope.Thread)
    public static class Locked {
        final LockedPeer peer = new LockedPeer();
        final LockedPeerSafe wrapper = new LockedPeerSafe(peer);
    }

    @Benchmark
    public int cleanup1(Cleanup cleanup, Argument argument) {
        return cleanup.peer.once(argument.x);
    }

    @Benchmark
    public int cleanup4(Cleanup cleanup, Argument argument) {
        return cleanup.peer.fourTimes(argument.x);
    }

    @Benchmark
    public int closer1(Closer closer, Argument argument) throws IOException {
        return closer.peer.once(argument.x);
    }

    @Benchmark
    public int closer4(Closer closer, Argument argument) throws IOException {
        return closer.peer.fourTimes(argument.x);
    }

    @Benchmark
    public int proxy1(Proxy proxy, Argument argument) {
        return proxy.once.call(argument.x);
    }

    @Benchmark
    public int proxy4(Proxy proxy, Argument argument) {
        return proxy.fourTimes.call(argument.x);
    }

    @Benchmark
    public int spring1(Spring spring, Argument argument) {
        return spring.once.call(argument.x);
    }

    @Benchmark
    public int spring4(Spring spring, Argument argument) {
        return spring.fourTimes.call(argument.x);
    }

    @Benchmark
    public int aspectj1(AspectJ woven, Argument argument) {
        return woven.once.call(argument.x);
    }

    @Benchmark
    public int aspectj4(AspectJ woven, Argument argument) {
        return woven.fourTimes.call(argument.x);
    }

    @Benchmark
    public int bytebuddy1(ByteBuddy subclass, Argument argument) {
        return subclass.once.call(argument.x);
    }

    @Benchmark
    public int bytebuddy4(ByteBuddy subclass, Argument argument) {
        return subclass.fourTimes.call(argument.x);
    }

    @Benchmark
    public int avaje1(Avaje avaje, Argument argument) {
        return avaje.service.once(argument.x);
    }

    @Benchmark
    public int avaje4(Avaje avaje, Argument argument) {
        return avaje.service.fourTimes(argument.x);
    }

    @Benchmark
    public int lockWrapper(Locked locked, Argument argument) {
        return locked.wrapper.marked(argument.x);
    }

    @Benchmark
    public int lockLombok(Locked locked, Argument argument) {
        return locked.peer.lombok(argument.x);
    }

    @Benchmark
    public int lockPlain(Locked locked, Argument argument) {
        return locked.peer.byHand(argument.x);
    }
}
