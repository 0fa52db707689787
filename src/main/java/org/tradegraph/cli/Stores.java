package org.tradegraph.cli;

import java.nio.file.Files;
import java.nio.file.Path;

import org.tradegraph.files.TradeGraphException;
import org.tradegraph.graph.Iris;
import org.tradegraph.graph.TradeStore;

/** Opens the store that a command works on. */
final class Stores {

    private Stores() {
    }

    /** The store, made if it is not there. */
    static TradeStore open(StoreOptions options) {
        return TradeStore.open(options.folder, new Iris(options.base));
    }

    /** The store, which must be there. */
    static TradeStore existing(StoreOptions options) {
        existingFolder(options);
        return open(options);
    }

    /** The folder of the store, which must be there. */
    static Path existingFolder(StoreOptions options) {
        if (!Files.isDirectory(options.folder)) {
            throw new TradeGraphException(options.folder
                    + ": there is no store; fill one with 'tradegraph load PATH' or 'tradegraph serve', or name its folder with --store");
        }
        return options.folder;
    }
}
