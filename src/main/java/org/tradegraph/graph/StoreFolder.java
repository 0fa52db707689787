package org.tradegraph.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.jena.atlas.io.IO;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.tradegraph.files.TradeGraphException;

/** The folder a store lives in: opens, writes and closes it, and says in plain sentences what stands in the way. */
final class StoreFolder {

    /** Writing into a mapped file on a full disk kills the process, so it is refused before. */
    private static final long LEAST_FREE_BYTES = 64_000_000;
    private static final Pattern GENERATION = Pattern.compile("Data-\\d+");
    private static final Pattern HOLDER = Pattern.compile("process (\\d+)");

    private final Path path;

    StoreFolder(Path path) {
        this.path = path;
    }

    DatasetGraph open() {
        make();
        checkContent();
        checkWritable();
        if (!isStore()) {
            checkSpace();
        }
        try {
            return DatabaseMgr.connectDatasetGraph(path.toString());
        } catch (RuntimeException e) {
            if (isLocked(e)) {
                throw inUse(e);
            }
            throw new TradeGraphException(path + ": cannot be opened as a store (" + e.getMessage()
                    + "); remove the folder and load the documents again", e);
        }
    }

    private void make() {
        try {
            Files.createDirectories(path);
        } catch (IOException e) {
            throw new TradeGraphException(path + ": cannot be made as the folder of the store (" + reason(e) + "); give another with --store", e);
        }
    }

    private void checkContent() {
        try (Stream<Path> files = Files.list(path)) {
            if (!isStore() && files.findAny().isPresent()) {
                throw new TradeGraphException(path + ": holds other files and is no store; give an empty or a new folder with --store");
            }
        } catch (IOException e) {
            throw new TradeGraphException(path + ": cannot be read (" + reason(e) + "); give another folder with --store", e);
        }
    }

    /** Whether it holds a store already. */
    boolean isStore() {
        return Files.exists(path.resolve("tdb.lock")) || !generations().isEmpty();
    }

    /** Its folders of data in order, of which the last is in force. */
    private List<Path> generations() {
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file -> GENERATION.matcher(file.getFileName().toString()).matches()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void checkWritable() {
        try {
            Files.delete(Files.createTempFile(path, "write", ".tmp"));
        } catch (IOException e) {
            throw new TradeGraphException(path + ": cannot be written (" + reason(e)
                    + "); allow it, or give another folder with --store", e);
        }
    }

    private void checkSpace() {
        try {
            if (Files.getFileStore(path).getUsableSpace() < LEAST_FREE_BYTES) {
                throw full(null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isLocked(RuntimeException e) {
        return e instanceof DBOpEnvException && String.valueOf(e.getMessage()).contains("Failed to get a lock");
    }

    private TradeGraphException inUse(RuntimeException e) {
        Matcher holder = HOLDER.matcher(String.valueOf(e.getMessage()));
        String who = holder.find() ? "process " + holder.group(1) : "another process";
        return new TradeGraphException(path + ": the store is in use by " + who
                + "; stop that one first, or give another folder with --store", e);
    }

    private TradeGraphException full(Throwable cause) {
        return new TradeGraphException(path + ": the disk is full, the store stays as it was; make "
                + LEAST_FREE_BYTES / 1_000_000 + " MB free, or give a folder on another disk with --store", cause);
    }

    /** Runs a change in a transaction; whatever it throws, nothing of it stays. */
    void write(DatasetGraph dataset, Runnable change) {
        unlessFull(() -> Txn.executeWrite(dataset, change));
    }

    /** Writes the data anew, without what is no longer in force, and lets the former data go, also those which a process that was killed has left. */
    void compact(DatasetGraph dataset) {
        unlessFull(() -> DatabaseMgr.compact(dataset, true));
        List<Path> all = generations();
        all.subList(0, all.size() - 1).forEach(former -> IO.deleteAll(former));
    }

    /** How many bytes its files take. */
    long size() {
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void unlessFull(Runnable writing) {
        checkSpace();
        try {
            writing.run();
        } catch (RuntimeException | InternalError e) {
            if (isFull(e)) {
                throw full(e);
            }
            throw e;
        }
    }

    private static boolean isFull(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof InternalError || String.valueOf(cause.getMessage()).contains("No space left")) {
                return true;
            }
        }
        return false;
    }

    void close(DatasetGraph dataset) {
        TDBInternal.expel(dataset);
    }

    private static String reason(IOException e) {
        Optional<String> told = e instanceof FileSystemException file ? Optional.ofNullable(file.getReason()) : Optional.empty();
        String kind = e.getClass().getSimpleName().replace("Exception", "").replaceAll("(?<=[a-z])(?=[A-Z])", " ");
        return told.orElse(kind).toLowerCase(Locale.ROOT);
    }
}
