package org.tradegraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradegraph.files.Folder;
import org.tradegraph.lexicon.Lexicon;
import org.tradegraph.lexicon.Place;
import org.tradegraph.text.Document;
import org.tradegraph.text.DocumentReader;

/** What the build prepares from the tables says just what they say, and counts no more once one of them has changed. */
class PreparedLexiconTest {

    private static final Lexicon PREPARED = Lexicon.load();
    private static final Lexicon TABLES = Lexicon.ofTables();

    @TempDir
    private Path copy;

    @Test
    void theTablesOfTheBuildAreNotReadAgain() {
        assertTrue(PREPARED.isPrepared());
        assertFalse(TABLES.isPrepared());
    }

    @Test
    void documentsAreReadAlike() throws IOException {
        FactExtractor prepared = new FactExtractor(PREPARED);
        FactExtractor tables = new FactExtractor(TABLES);
        List<Path> documents;
        try (Stream<Path> files = Stream.concat(Files.list(Path.of("data/documents")), Files.list(Path.of("data/development")))) {
            documents = files.filter(file -> file.toString().endsWith(".txt")).sorted().limit(60).toList();
        }
        assertEquals(60, documents.size());
        for (Path file : documents) {
            Document document = DocumentReader.of("document", file.toString(), Files.readAllBytes(file));
            assertEquals(tables.explain(document), prepared.explain(document), file::toString);
        }
    }

    @Test
    void placesAndGoodsAreTheSame() {
        assertEquals(places(TABLES), places(PREPARED));
        assertEquals(TABLES.gazetteer().forms(), PREPARED.gazetteer().forms());
        assertEquals(TABLES.goods().forms(), PREPARED.goods().forms());
        assertEquals(List.copyOf(TABLES.goods().products()), List.copyOf(PREPARED.goods().products()));
        assertTrue(places(PREPARED).size() > 20_000);
    }

    private static List<String> places(Lexicon lexicon) {
        return lexicon.gazetteer().places().stream()
                .map(place -> place + " " + lexicon.gazetteer().members(place.id()) + lexicon.gazetteer().neighbours(place.id()) + lexicon.gazetteer().capital(place).map(Place::id)).toList();
    }

    @Test
    void aChangedTableIsReadItself() throws IOException {
        Folder lexicon = Folder.ofProject("data/lexicon");
        for (String name : lexicon.names(".tsv")) {
            Files.createDirectories(copy.resolve(name).getParent());
            Files.writeString(copy.resolve(name), lexicon.text(name));
        }
        assertTrue(Lexicon.load(Folder.at(copy)).isPrepared());
        Files.writeString(copy.resolve("places/gateways.tsv"), "gw-cn-nowhere\tNowhere Pass\tcrossing\tcn\n", StandardOpenOption.APPEND);
        Lexicon changed = Lexicon.load(Folder.at(copy));
        assertFalse(changed.isPrepared());
        assertEquals("gw-cn-nowhere", changed.gazetteer().named("Nowhere Pass").orElseThrow().id());
    }
}
