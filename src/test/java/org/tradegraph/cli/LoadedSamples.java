package org.tradegraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.FileUtils;

/** The sample documents, loaded and extracted once for all tests that only read them. */
final class LoadedSamples {

    private static final Path FOLDER = folder();
    /** What {@code load} answered. */
    static final Typed LOADED = Typed.run("load", "data/documents", "--store", store());
    private static final Once<String> FACTS = new Once<>(() -> Typed.run("extract", "data/documents").out());
    private static final Once<byte[]> QUADS = new Once<>(() -> exported(store(), FOLDER.resolve("samples.nq")));

    private LoadedSamples() {
    }

    /** The store that holds them; its tests leave it as it is. */
    static String store() {
        return FOLDER.resolve("store").toString();
    }

    /** Their facts, a line each. */
    static String facts() {
        return FACTS.get();
    }

    /** Their graph as N-Quads. */
    static byte[] quads() {
        return QUADS.get();
    }

    /** The graph of a store as N-Quads. */
    static byte[] exported(String store, Path file) {
        try {
            assertEquals(0, Typed.run("export", "nquads", "--store", store, "--out", file.toString()).code());
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("samples");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> FileUtils.deleteQuietly(folder.toFile())));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
