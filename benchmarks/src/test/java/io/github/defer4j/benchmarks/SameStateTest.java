package io.github.defer4j.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.defer4j.benchmarks.peers.Api;
import io.github.defer4j.benchmarks.peers.ByteBuddyPeer;
import io.github.defer4j.benchmarks.peers.CleanupPeer;
import io.github.defer4j.benchmarks.peers.CloserPeer;
import io.github.defer4j.benchmarks.peers.PeersBenchmark;
import io.github.defer4j.benchmarks.peers.ProxyPeer;
import io.github.defer4j.benchmarks.peers.SpringPeer;
import io.github.defer4j.benchmarks.steps.Full4;
import io.github.defer4j.benchmarks.steps.Plain4;
import io.github.defer4j.benchmarks.steps.Resources4;
import io.github.defer4j.benchmarks.steps.Service4;
import io.github.defer4j.benchmarks.steps.Service4Safe;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** All codes of a benchmark do the same, in the same order: a second call sees the state that the first one left. */
class SameStateTest {
    private interface Call {
        int call(int x) throws Exception;
    }

    @Test
    void fourSteps() throws Exception {
        Map<String, Call> codes = new TreeMap<>();
        codes.put("full", new Full4(new Service4())::call);
        codes.put("plain", new Plain4(new Service4())::call);
        codes.put("resources", new Resources4(new Service4())::call);
        codes.put("Lombok", new CleanupPeer()::fourTimes);
        codes.put("Guava", new CloserPeer()::fourTimes);
        codes.put("proxy", ProxyPeer.of(4)::call);
        codes.put("Spring", SpringPeer.of(4)::call);
        codes.put("Byte Buddy", ByteBuddyPeer.fourTimes()::call);
        codes.put("AspectJ", woven()::call);
        codes.put("Avaje", avaje());

        Call wrapper = new Service4Safe(new Service4())::call;
        int first = wrapper.call(1);
        int second = wrapper.call(1);

        for (var code : codes.entrySet()) {
            assertEquals(first, code.getValue().call(1), code.getKey());
            assertEquals(second, code.getValue().call(1), code.getKey());
        }
    }

    private static Api woven() throws ReflectiveOperationException {
        return (Api) Class.forName("io.github.defer4j.benchmarks.peers.woven.FourTimes")
                .getConstructor()
                .newInstance();
    }

    private static Call avaje() {
        var avaje = new PeersBenchmark.Avaje();
        avaje.start();
        return x -> new PeersBenchmark().avaje4(avaje, new PeersBenchmark.Argument());
    }
}
