package rules.d4j215.good;

import io.github.defer4j.Defer;
import rules.d4j215.good.base.Bus;

public class Cluster extends Bus {
    @Defer("sent()")
    public void join() {}

    static void use(ClusterSafe cluster) {
        cluster.join();
        cluster.send("hello");
    }
}
