package shop;

import io.github.defer4j.Defer;
import io.github.defer4j.Recover;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class Cache<K extends Comparable<? super K>, V> {
    protected final ReadWriteLock lock = new ReentrantReadWriteLock();

    @Defer(acquire = "lock.readLock().lock()", value = "lock.readLock().unlock()")
    @Recover("none")
    @SafeVarargs
    public final <T extends V> List<T> find(Map<? super K, ? extends Collection<? extends T>> from, K... keys) {
        return null;
    }

    static <E> List<E> none() {
        return null;
    }

    public class View {
        @Defer("lock.writeLock().unlock()")
        public V get(K key) {
            return null;
        }

        final ReadWriteLock lock = Cache.this.lock;
    }
}
