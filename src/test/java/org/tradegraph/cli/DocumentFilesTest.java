package org.tradegraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.tradegraph.files.TradeGraphException;

class DocumentFilesTest {

    private static final String FACT = "{\"type\":\"relation\",\"subject\":\"Ghana\",\"predicate\":\"borders\",\"object\":\"Togo\",\"evidence\":\"Ghana borders Togo.\"}\n";

    @TempDir
    private Path folder;

    @Test
    void documentsOfAFolderAreListedByNameAllTheWayDown() {
        put("b.txt", "sub/a.md", "sub/deeper/c.txt", "picture.png");
        assertEquals(List.of("a", "b", "c"), names(folder));
    }

    @Test
    void hiddenFilesAndFoldersAreSkipped() {
        put("a.txt", ".b.txt", ".git/c.txt");
        assertEquals(List.of("a"), names(folder));
    }

    @Test
    void aJsonlBesideATextIsGoldAndAloneItIsFacts() {
        put("a.txt", "a.jsonl");
        write("b.jsonl", FACT);
        assertEquals(List.of("a"), names(folder));
        assertEquals(List.of(folder.resolve("b.jsonl")), new DocumentFiles(List.of(folder)).facts());
    }

    @Test
    void aJsonlThatIsNamedIsFactsWhateverLiesBeside() {
        put("a.txt");
        write("a.jsonl", FACT);
        DocumentFiles files = new DocumentFiles(List.of(folder.resolve("a.jsonl")));
        assertEquals(1, files.facts().size());
        assertEquals(List.of(), files.documents());
    }

    @Test
    void jsonLinesWithATextAreDocuments() {
        write("many.jsonl", "no JSON\n{\"id\":\"a\",\"text\":\"Exports rose.\"}\n");
        DocumentFiles files = new DocumentFiles(List.of(folder));
        assertEquals(List.of("many"), names(folder));
        assertEquals(List.of(), files.facts());
    }

    @Test
    void pagesReportsAndNotesAreDocuments() {
        put("a.html", "b.HTM", "c.pdf", "d.markdown", "e.docx");
        assertEquals(List.of("a", "b", "c", "d"), names(folder));
    }

    @Test
    void whatABrowserSavedBesideAPageIsSkipped() {
        put("page.html", "page_files/frame.html", "other_files/story.html");
        assertEquals(List.of("page", "story"), names(folder));
    }

    @Test
    void aFileThatIsNamedIsTakenWhateverItsEnding() {
        put("report.news");
        assertEquals(List.of("report"), names(folder.resolve("report.news")));
    }

    @Test
    void theSameFileTwiceIsOneDocument() {
        put("a.txt");
        assertEquals(List.of("a"), names(folder, folder.resolve("a.txt"), folder.resolve("../" + folder.getFileName() + "/a.txt")));
    }

    @Test
    void aHyphenIsStandardInput() {
        assertEquals(List.of("standard-input"), names(Path.of("-")));
    }

    @Test
    void twoDocumentsOfOneNameAreRefused() {
        put("x/a.txt", "y/a.txt");
        String message = assertThrows(TradeGraphException.class, () -> names(folder)).getMessage();
        assertTrue(message.contains("has the same name as") && message.contains("rename"), message);
    }

    @Test
    void aMissingPathIsRefused() {
        String message = assertThrows(TradeGraphException.class, () -> names(folder.resolve("nothing"))).getMessage();
        assertTrue(message.contains("no such file or folder"), message);
    }

    private static List<String> names(Path... paths) {
        return new DocumentFiles(List.of(paths)).documents().stream().map(DocumentFile::name).toList();
    }

    private void put(String... files) {
        Stream.of(files).forEach(file -> write(file, "text"));
    }

    private void write(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
