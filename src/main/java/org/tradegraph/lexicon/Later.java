package org.tradegraph.lexicon;

import java.util.function.Supplier;

/** What is had once, when it is first asked for. */
final class Later<T> implements Supplier<T> {

    private final Supplier<T> source;
    private volatile T had;

    Later(Supplier<T> source) {
        this.source = source;
    }

    @Override
    public T get() {
        return had != null ? had : fetch();
    }

    private synchronized T fetch() {
        had = had == null ? source.get() : had;
        return had;
    }
}
