package behaviour.clean;

import io.github.defer4j.Defer;
import io.github.defer4j.Failures;
import io.github.defer4j.Recover;
import io.github.defer4j.SafeWrapper;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Code of which compilers warn; it knows, and its wrapper must not warn again. */
@SafeWrapper(failures = Failures.LATEST)
@SuppressWarnings({"rawtypes", "unchecked", "deprecation"})
public class Legacy implements Serializable, AutoCloseable, Comparable<Legacy> {
    private static final long serialVersionUID = 1L;

    transient List raw = new ArrayList();
    transient Old old = new Old();

    @Override
    @Defer("pause()")
    public void close() {}

    @Defer("old.stop()")
    public Old old(Old given) {
        return given;
    }

    @Deprecated
    @Defer("outdated()")
    public void outdatedToo() {}

    @Defer("outdated()")
    public void uses() {}

    @Defer("raw.add(sku)")
    @Defer("raw.clear()")
    public List<String> rawTypes(String sku, Map map) {
        return raw;
    }

    @Recover("rawList")
    public List<String> conversion() {
        return new ArrayList<>();
    }

    @Defer("outdated()")
    public <E> int heap(List<E>... lists) {
        return lists.length;
    }

    @SafeVarargs
    @Defer("outdated()")
    public final <E> int safe(List<E>... lists) {
        return lists.length;
    }

    @Override
    @Defer("outdated()")
    public int compareTo(Legacy other) {
        return 0;
    }

    @Deprecated
    void outdated() {}

    void pause() throws InterruptedException {}

    List rawList(Exception why) {
        return raw;
    }
}
