package org.tradegraph.page;

import java.util.function.Supplier;
import org.tradegraph.graph.TradeStore;

/** Something read from the store at some cost, kept until the store changes. */
public final class Current<T> {

    private final TradeStore store;
    private final Supplier<T> reading;
    private long version = -1;
    private T value;

    public Current(TradeStore store, Supplier<T> reading) {
        this.store = store;
        this.reading = reading;
    }

    public synchronized T get() {
        long now = store.version();
        if (now != version) {
            value = reading.get();
            version = now;
        }
        return value;
    }
}
