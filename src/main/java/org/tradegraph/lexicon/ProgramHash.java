package org.tradegraph.lexicon;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.util.List;
import java.util.zip.CRC32C;

/** Tells one state of the program from another, while it is worked on: a checksum over the classes that read the tables. */
final class ProgramHash {

    private static final List<String> ROOMS = List.of("files", "text", "lexicon", "mention", "attach");

    private ProgramHash() {
    }

    private static File home() {
        try {
            return new File(ProgramHash.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean isInJar() {
        return home().isFile();
    }

    static String now() {
        File rooms = new File(home(), "org/tradegraph");
        long total = 0;
        for (String room : ROOMS) {
            for (File file : new File(rooms, room).listFiles()) {
                total += hash(file);
            }
        }
        return Long.toHexString(total);
    }

    /** In the sum of all the order does not count, in which a folder lists them. */
    private static long hash(File file) {
        CRC32C sum = new CRC32C();
        try {
            sum.update(Files.readAllBytes(file.toPath()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sum.getValue();
    }
}
