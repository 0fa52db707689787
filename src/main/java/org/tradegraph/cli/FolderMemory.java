package org.tradegraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

import org.tradegraph.files.TradeGraphException;

/**
 * Remembers beside a store which of its documents came from the served folder, so that one that leaves the folder leaves
 * the store, while what was loaded by hand stays.
 */
final class FolderMemory {

    private static final String FILE = "served-documents.txt";

    private final Path file;

    FolderMemory(Path store) {
        this.file = store.resolve(FILE);
    }

    /** The names of the documents that came from the folder. */
    Set<String> names() {
        try {
            return Files.exists(file) ? new TreeSet<>(Files.readAllLines(file)) : Set.of();
        } catch (IOException e) {
            throw new TradeGraphException(file + ": cannot be read (" + e.getMessage() + "); delete it", e);
        }
    }

    void keep(Collection<String> names) {
        try {
            if (!names().equals(new TreeSet<>(names))) {
                Files.write(file, new TreeSet<>(names));
            }
        } catch (IOException e) {
            throw new TradeGraphException(file + ": cannot be written (" + e.getMessage() + "); allow it, or give another folder with --store", e);
        }
    }
}
