package org.tradegraph.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.tradegraph.files.Folder;
import org.tradegraph.lexicon.Lexicon;
import org.tradegraph.score.FactSet;
import org.tradegraph.text.Document;
import org.tradegraph.text.DocumentReader;

/** Holds that the same documents teach the same weights. */
class TrainingTest {

    private static final Path GOLD = Path.of("data/documents");

    @Test
    void theSameDocumentsTeachTheSameBytes() {
        Lexicon lexicon = Lexicon.load();
        String once = table(lexicon);
        assertTrue(once.lines().count() > 100, "only " + once.lines().count() + " lines");
        assertEquals(once, table(lexicon));
    }

    private static String table(Lexicon lexicon) {
        List<Document> documents = List.of("jilin-foreign-trade-2023", "russia-northeast-china-2023", "shenyang-conference-2023", "xinjiang-central-asia-2023").stream()
                .map(name -> DocumentReader.read(GOLD.resolve(name + ".txt"))).toList();
        return new Training(lexicon, Folder.ofProject("data/lexicon"), FactSet.gold(GOLD), documents, List.of()).learn().table();
    }
}
