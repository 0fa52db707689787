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
        try (Receipt receipt = Receipt.of(new BufferedOutputStream(Files.newOutputStream(path), BUFFER))) {
            write(receipt, path.toString().endsWith(PACKED), writing);
            return new ExportFile(path, receipt.bytes(), receipt.sha256());
        } catch (IOException | UncheckedIOException e) {
            throw new TradeGraphException(path + ": cannot be written (" + e.getMessage() + "); give another path with --out", e);
        }
    }

    /** Packs what goes to a file whose name says so. */
    static OutputStream packed(Path path, OutputStream out) throws IOException {
        return path.toString().endsWith(PACKED) ? new GZIPOutputStream(out, BUFFER) : out;
    }

    /** Writes, and packs what is written where that is wanted; leaves the stream open. */
    static void write(OutputStream out, boolean isPacked, Writing writing) throws IOException {
        if (isPacked) {
            GZIPOutputStream packed = new GZIPOutputStream(out, BUFFER);
            writing.to(packed);
            packed.finish();
        } else {
            writing.to(out);
        }
        out.flush();
    }
}
