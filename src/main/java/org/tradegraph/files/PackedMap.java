package org.tradegraph.files;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.stream.IntStream;

/** A map that never changes and makes each value when it is first asked for: a hash table with open addressing that is read as it stands. */
public final class PackedMap<V> extends AbstractMap<String, V> {

    private static final int FREE = -1;

    private final PackedStrings keys;
    private final int[] slots;
    private final PackedStrings written;
    private final Function<String, V> value;
    private final AtomicReferenceArray<V> values;

    PackedMap(PackedStrings keys, int[] slots, PackedStrings written, Function<String, V> value) {
        this.keys = keys;
        this.slots = slots;
        this.written = written;
        this.value = value;
        this.values = new AtomicReferenceArray<>(keys.size());
    }

    /** Where each key stands in a hash table. */
    static int[] slots(Collection<String> keys) {
        int[] slots = new int[Math.max(2, Integer.highestOneBit(keys.size()) << 2)];
        Arrays.fill(slots, FREE);
        int index = 0;
        for (String key : keys) {
            int slot = first(key, slots);
            while (slots[slot] != FREE) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = index++;
        }
        return slots;
    }

    private static int first(String key, int[] slots) {
        int hash = key.hashCode();
        return (hash ^ hash >>> 16) & slots.length - 1;
    }

    /** A map with its values as they are to be written. */
    public static <V> Map<String, String> written(Map<String, V> map, Function<V, String> written) {
        Map<String, String> strings = new LinkedHashMap<>();
        map.forEach((key, value) -> strings.put(key, written.apply(value)));
        return strings;
    }

    private int indexOf(Object key) {
        if (!(key instanceof String)) {
            return FREE;
        }
        int slot = first((String) key, slots);
        while (slots[slot] != FREE && !keys.get(slots[slot]).equals(key)) {
            slot = slot + 1 & slots.length - 1;
        }
        return slots[slot];
    }

    private V value(int index) {
        V made = values.get(index);
        if (made == null) {
            made = value.apply(written.get(index));
            values.set(index, made);
        }
        return made;
    }

    @Override
    public V get(Object key) {
        int index = indexOf(key);
        return index == FREE ? null : value(index);
    }

    @Override
    public V getOrDefault(Object key, V other) {
        V found = get(key);
        return found == null ? other : found;
    }

    @Override
    public boolean containsKey(Object key) {
        return indexOf(key) != FREE;
    }

    @Override
    public int size() {
        return keys.size();
    }

    @Override
    public Set<Map.Entry<String, V>> entrySet() {
        return new AbstractSet<>() {

            @Override
            public Iterator<Map.Entry<String, V>> iterator() {
                return IntStream.range(0, keys.size()).mapToObj(index -> Map.entry(keys.get(index), value(index))).iterator();
            }

            @Override
            public int size() {
                return keys.size();
            }
        };
    }
}
