package org.tradegraph.graph;

import java.nio.file.Path;

import org.apache.jena.sparql.core.DatasetGraph;
import org.tradegraph.files.TradeGraphException;

/**
 * A store that was written anew without what its changes had left behind.
 *
 * @param before the bytes that its folder took
 * @param after  the bytes that it takes now
 */
public record Compaction(long before, long after) {

    /**
     * Compacts the store in a folder. Until the new one is whole the old one stays in force, also where the process is killed.
     *
     * @throws TradeGraphException if there is none, another process has it open, or it cannot be written
     */
    public static Compaction of(Path path) {
        StoreFolder folder = new StoreFolder(path);
        if (!folder.isStore()) {
            throw new TradeGraphException(path + ": there is no store in this folder; name another with --store");
        }
        DatasetGraph dataset = folder.open();
        try {
            long before = folder.size();
            folder.compact(dataset);
            return new Compaction(before, folder.size());
        } finally {
            folder.close(dataset);
        }
    }
}
