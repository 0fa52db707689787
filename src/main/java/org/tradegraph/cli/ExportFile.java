package org.tradegraph.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

import org.tradegraph.export.Receipt;
import org.tradegraph.files.TradeGraphException;

/** Writes one file of an export, packed where its name ends with {@code .gz}, and tells its size and checksum. */
record ExportFile(Path path, long bytes, String sha256) {

    private static final String PACKED = ".gz";
    private static final int BUFFER = 1 << 16;

    /** Something that writes. */
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    static ExportFile write(Path path, Writing writing) {
        try {
            Receipt receipt = opened(path);
            try (OutputStream out = packed(path, receipt)) {
                writing.to(out);
            }
            return written(path, receipt);
        } catch (IOException | UncheckedIOException e) {
            throw unwritable(path, e);
        }
    }

    /** A new file, or an empty one in the place of what was there. */
    static Receipt opened(Path path) throws IOException {
        return Receipt.of(new BufferedOutputStream(Files.newOutputStream(path), BUFFER));
    }

    /** The file once all of it is written. */
    static ExportFile written(Path path, Receipt receipt) {
        return new ExportFile(path, receipt.bytes(), receipt.sha256());
    }

    static TradeGraphException unwritable(Path path, Exception cause) {
        return new TradeGraphException(path + ": cannot be written (" + cause.getMessage() + "); give another path with --out", cause);
    }

    /** Packs what goes to a file whose name says so. */
    static OutputStream packed(Path path, OutputStream out) throws IOException {
        return path.toString().endsWith(PACKED) ? new GZIPOutputStream(out, BUFFER) : out;
    }
}
