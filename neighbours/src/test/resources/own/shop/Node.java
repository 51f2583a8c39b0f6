package shop;

import io.github.defer4j.Defer;
import io.github.defer4j.Recover;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Names its own wrapper in every position in which its marks can hand it on. */
public class Node {
    final List<String> log = new ArrayList<>();
    NodeSafe parent;

    public static NodeSafe create() {
        return new NodeSafe(new Node());
    }

    @Defer(acquire = "mine = safe()", value = "seen(mine)")
    @Defer("seen(next)")
    @Defer("seen(parent)")
    @Recover("self")
    public NodeSafe visit(NodeSafe next, Map<String, ? extends NodeSafe[]> all) {
        if (next == null) {
            throw new IllegalArgumentException("nowhere to go");
        }
        return next;
    }

    NodeSafe self(NodeSafe next, IllegalArgumentException why) {
        log.add(why.getMessage());
        return safe();
    }

    public List<String> log() {
        return log;
    }

    NodeSafe safe() {
        return new NodeSafe(this);
    }

    void seen(NodeSafe node) {
        log.add(node == null ? "nobody" : "somebody");
    }
}
