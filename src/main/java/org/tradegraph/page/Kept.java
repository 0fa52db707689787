package org.tradegraph.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.tradegraph.graph.TradeStore;

/** The things that were asked for last, each read from the store at some cost, kept until the store changes. */
public final class Kept<K, V> {

    private final TradeStore store;
    private final Predicate<V> isSmall;
    private final Map<K, V> values;
    private long version;

    /** @param most how many are kept */
    public Kept(TradeStore store, int most) {
        this(store, most, value -> true);
    }

    /** @param isSmall whether something is small enough to be kept */
    public Kept(TradeStore store, int most, Predicate<V> isSmall) {
        this.store = store;
        this.isSmall = isSmall;
        this.values = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    /** What is kept under a name, or what the reading gives where nothing is. */
    public V get(K key, Supplier<V> reading) {
        long now = store.version();
        return known(key, now).orElseGet(() -> {
            V value = reading.get();
            keep(key, value, now);
            return value;
        });
    }

    private synchronized Optional<V> known(K key, long now) {
        if (now != version) {
            values.clear();
            version = now;
        }
        return Optional.ofNullable(values.get(key));
    }

    private synchronized void keep(K key, V value, long then) {
        if (then == version && isSmall.test(value)) {
            values.put(key, value);
        }
    }
}
