package org.tradegraph.remote;

import java.util.function.LongSupplier;

import org.tradegraph.graph.Iris;
import org.tradegraph.graph.TradeStore;

/** Opens a SPARQL store far away, to which documents have been brought, for reading. */
public final class RemoteStore {

    private static final long LOOKED_EVERY_NANOSECONDS = 5_000_000_000L;

    private RemoteStore() {
    }

    /** Fails in a sentence where the store cannot be reached, or holds no documents. */
    public static TradeStore open(Endpoint endpoint, Iris iris) {
        RemoteEngine.register();
        RemoteDataset dataset = new RemoteDataset(Connection.to(endpoint), iris);
        return TradeStore.over(dataset, iris, new Changes(new Marks(endpoint, iris), dataset));
    }

    /** Counts how often the mark of the whole was seen to have changed. */
    private static final class Changes implements LongSupplier {

        private final Marks marks;
        private final RemoteDataset dataset;
        private String state;
        private long looked;
        private long count;

        Changes(Marks marks, RemoteDataset dataset) {
            this.marks = marks;
            this.dataset = dataset;
            this.state = marks.state();
            this.looked = System.nanoTime();
        }

        @Override
        public synchronized long getAsLong() {
            if (System.nanoTime() - looked > LOOKED_EVERY_NANOSECONDS) {
                String now = marks.state();
                looked = System.nanoTime();
                if (!now.equals(state)) {
                    state = now;
                    dataset.forget();
                    count++;
                }
            }
            return count;
        }
    }
}
