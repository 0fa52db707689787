package org.tradegraph.lexicon;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32C;

import org.tradegraph.files.Folder;

/** Tells one state of the tables from another: a checksum over names and contents of all of them. */
final class LexiconHash {

    private LexiconHash() {
    }

    static String of(Folder folder) {
        CRC32C sum = new CRC32C();
        for (String name : folder.names(".tsv")) {
            sum.update(name.getBytes(StandardCharsets.UTF_8));
            folder.addTo(sum, name);
        }
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }
}
