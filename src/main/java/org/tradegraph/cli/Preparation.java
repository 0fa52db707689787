package org.tradegraph.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import org.tradegraph.attach.Attachment;
import org.tradegraph.files.Packer;
import org.tradegraph.lexicon.Lexicon;
import org.tradegraph.lexicon.Prepared;
import org.tradegraph.mention.MentionFinder;

/** What the build runs behind the compiler: works out from the tables what the program would else work out each time it starts. */
public final class Preparation {

    private Preparation() {
    }

    public static void main(String[] arguments) throws IOException, URISyntaxException {
        if (!Lexicon.load().isPrepared()) {
            Path classes = Path.of(Preparation.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            Lexicon lexicon = Lexicon.ofTables();
            Map<String, Packer> parts = new TreeMap<>(lexicon.packed());
            parts.put("phrases", new MentionFinder(lexicon).packed());
            parts.put("weights", Attachment.of(lexicon).packed());
            Prepared.write(classes, lexicon, parts);
        }
    }
}
