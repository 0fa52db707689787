package org.tradegraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Watches a folder with all below it, and has something done whenever a change there has come to rest. */
final class FolderWatch implements AutoCloseable {

    /** How long nothing more must happen: who copies many files shall not set off as many readings. */
    private static final long REST_MILLIS = 300;

    private final Path folder;
    private final WatchService watch;
    private final Set<Path> watched = new HashSet<>();

    private FolderWatch(Path folder, WatchService watch) {
        this.folder = folder;
        this.watch = watch;
    }

    /** Notes changes from now on; a folder that lies in the jar never has any. */
    static FolderWatch over(Path folder) {
        try {
            FolderWatch watch = new FolderWatch(folder, FileSystems.getDefault().newWatchService());
            if (folder.getFileSystem().equals(FileSystems.getDefault())) {
                watch.watchAll();
            }
            return watch;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Does something after each change, those already noted too, on a thread of its own. */
    void begin(Runnable whenChanged) {
        Thread thread = new Thread(() -> run(whenChanged), "folder watch");
        thread.setDaemon(true);
        thread.start();
    }

    private void watchAll() throws IOException {
        try (Stream<Path> below = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            for (Path path : below.filter(Files::isDirectory).toList()) {
                if (watched.add(path)) {
                    path.register(watch, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_DELETE);
                }
            }
        }
    }

    private void run(Runnable whenChanged) {
        try {
            while (true) {
                WatchKey changed = watch.take();
                while (changed != null) {
                    changed.pollEvents();
                    if (!changed.reset()) {
                        watched.remove(changed.watchable());
                    }
                    watchAll();
                    changed = watch.poll(REST_MILLIS, TimeUnit.MILLISECONDS);
                }
                whenChanged.run();
            }
        } catch (ClosedWatchServiceException | InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            watch.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
