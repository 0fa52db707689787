package org.tradegraph.cli;

import java.util.Optional;
import java.util.function.Supplier;

/** Something costly that is made when it is first wanted, and kept. */
final class Once<T> implements Supplier<T> {

    private final Supplier<T> maker;
    private Optional<T> made = Optional.empty();

    Once(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized T get() {
        made = made.or(() -> Optional.of(maker.get()));
        return made.get();
    }
}
