package golden.interfaces;

import io.github.defer4j.Defer;
import java.util.AbstractMap;
import java.util.Collections;
import java.util.Map;
import java.util.Set;

/** Named as a class that its interface nests. */
public class Entry<K, V> extends AbstractMap<K, V> {
    @Override
    @Defer("done(1)")
    public Set<Map.Entry<K, V>> entrySet() {
        return Collections.emptySet();
    }

    public golden.interfaces.Entry<K, V> copy(golden.interfaces.Entry<? extends K, ? extends V> from) {
        return new golden.interfaces.Entry<>();
    }

    static void done(int times) {}
}
