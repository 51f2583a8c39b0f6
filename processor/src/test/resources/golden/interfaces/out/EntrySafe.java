package golden.interfaces;

import io.github.defer4j.DeferGenerated;
import io.github.defer4j.Unwind;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * {@link golden.interfaces.Entry} with its deferred calls and its recovery.
 *
 * <p>A call that the service makes on itself does not pass through this class.
 */
@DeferGenerated
public final class EntrySafe<K, V> implements Map<K, V> {
    private final golden.interfaces.Entry<K, V> delegate;

    /**
     * @param delegate the service to wrap
     */
    public EntrySafe(golden.interfaces.Entry<K, V> delegate) {
        this.delegate = Objects.requireNonNull(delegate, "delegate");
    }

    /**
     * @see golden.interfaces.Entry#entrySet()
     */
    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        final Set<Map.Entry<K, V>> result;
        // @Defer("done(1)")
        try {
            result = this.delegate.entrySet();
        } catch (Throwable failure) {
            try {
                golden.interfaces.Entry.done(1);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        golden.interfaces.Entry.done(1);
        return result;
    }

    /**
     * @see golden.interfaces.Entry#copy(golden.interfaces.Entry)
     */
    public golden.interfaces.Entry<K, V> copy(
            golden.interfaces.Entry<? extends K, ? extends V> from) {
        return this.delegate.copy(from);
    }

    /**
     * @see golden.interfaces.Entry#size()
     */
    @Override
    public int size() {
        return this.delegate.size();
    }

    /**
     * @see golden.interfaces.Entry#isEmpty()
     */
    @Override
    public boolean isEmpty() {
        return this.delegate.isEmpty();
    }

    /**
     * @see golden.interfaces.Entry#containsValue(Object)
     */
    @Override
    public boolean containsValue(Object value) {
        return this.delegate.containsValue(value);
    }

    /**
     * @see golden.interfaces.Entry#containsKey(Object)
     */
    @Override
    public boolean containsKey(Object key) {
        return this.delegate.containsKey(key);
    }

    /**
     * @see golden.interfaces.Entry#get(Object)
     */
    @Override
    public V get(Object key) {
        return this.delegate.get(key);
    }

    /**
     * @see golden.interfaces.Entry#put(Object, Object)
     */
    @Override
    public V put(K key, V value) {
        return this.delegate.put(key, value);
    }

    /**
     * @see golden.interfaces.Entry#remove(Object)
     */
    @Override
    public V remove(Object key) {
        return this.delegate.remove(key);
    }

    /**
     * @see golden.interfaces.Entry#remove(Object, Object)
     */
    @Override
    public boolean remove(Object key, Object value) {
        return this.delegate.remove(key, value);
    }

    /**
     * @see golden.interfaces.Entry#putAll(Map)
     */
    @Override
    public void putAll(Map<? extends K, ? extends V> m) {
        this.delegate.putAll(m);
    }

    /**
     * @see golden.interfaces.Entry#clear()
     */
    @Override
    public void clear() {
        this.delegate.clear();
    }

    /**
     * @see golden.interfaces.Entry#keySet()
     */
    @Override
    public Set<K> keySet() {
        return this.delegate.keySet();
    }

    /**
     * @see golden.interfaces.Entry#values()
     */
    @Override
    public Collection<V> values() {
        return this.delegate.values();
    }

    /**
     * @see golden.interfaces.Entry#equals(Object)
     */
    @Override
    public boolean equals(Object other) {
        return this.delegate.equals(other instanceof EntrySafe ? ((EntrySafe<?, ?>) other).delegate : other);
    }

    /**
     * @see golden.interfaces.Entry#hashCode()
     */
    @Override
    public int hashCode() {
        return this.delegate.hashCode();
    }

    /**
     * @see golden.interfaces.Entry#toString()
     */
    @Override
    public String toString() {
        return this.delegate.toString();
    }

    /**
     * @see golden.interfaces.Entry#getOrDefault(Object, Object)
     */
    @Override
    public V getOrDefault(Object key, V defaultValue) {
        return this.delegate.getOrDefault(key, defaultValue);
    }

    /**
     * @see golden.interfaces.Entry#forEach(BiConsumer)
     */
    @Override
    public void forEach(BiConsumer<? super K, ? super V> action) {
        this.delegate.forEach(action);
    }

    /**
     * @see golden.interfaces.Entry#replaceAll(BiFunction)
     */
    @Override
    public void replaceAll(BiFunction<? super K, ? super V, ? extends V> function) {
        this.delegate.replaceAll(function);
    }

    /**
     * @see golden.interfaces.Entry#putIfAbsent(Object, Object)
     */
    @Override
    public V putIfAbsent(K key, V value) {
        return this.delegate.putIfAbsent(key, value);
    }

    /**
     * @see golden.interfaces.Entry#replace(Object, Object, Object)
     */
    @Override
    public boolean replace(K key, V oldValue, V newValue) {
        return this.delegate.replace(key, oldValue, newValue);
    }

    /**
     * @see golden.interfaces.Entry#replace(Object, Object)
     */
    @Override
    public V replace(K key, V value) {
        return this.delegate.replace(key, value);
    }

    /**
     * @see golden.interfaces.Entry#computeIfAbsent(Object, Function)
     */
    @Override
    public V computeIfAbsent(K key, Function<? super K, ? extends V> mappingFunction) {
        return this.delegate.computeIfAbsent(key, mappingFunction);
    }

    /**
     * @see golden.interfaces.Entry#computeIfPresent(Object, BiFunction)
     */
    @Override
    public V computeIfPresent(K key,
            BiFunction<? super K, ? super V, ? extends V> remappingFunction) {
        return this.delegate.computeIfPresent(key, remappingFunction);
    }

    /**
     * @see golden.interfaces.Entry#compute(Object, BiFunction)
     */
    @Override
    public V compute(K key, BiFunction<? super K, ? super V, ? extends V> remappingFunction) {
        return this.delegate.compute(key, remappingFunction);
    }

    /**
     * @see golden.interfaces.Entry#merge(Object, Object, BiFunction)
     */
    @Override
    public V merge(K key, V value,
            BiFunction<? super V, ? super V, ? extends V> remappingFunction) {
        return this.delegate.merge(key, value, remappingFunction);
    }
}
