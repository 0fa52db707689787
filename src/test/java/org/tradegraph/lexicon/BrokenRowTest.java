package org.tradegraph.lexicon;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradegraph.files.Folder;
import org.tradegraph.files.TradeGraphException;

/** A broken row is told in a sentence. */
class BrokenRowTest {

    @TempDir
    private Path copy;

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "places/gateways.tsv; gw-zz|Bad|sea-port|cn||north|10; 'north' is no number of degrees",
        "places/gateways.tsv; gw-zz|Bad|sea-port|cn||91|10; '91' is no number of degrees",
        "places/gateways.tsv; gw-zz|Bad|harbour|cn; 'harbour' is no kind of place",
        "places/gateways.tsv; gw-zz; the cell 'name' is empty",
        "places/gateways.tsv; gw-zz|Bad|sea-port|nowhere; 'gw-zz' lies within 'nowhere'",
        "currency-words.tsv; quids; the cell 'code' is empty",
        "units.tsv; quid; correct the cell 'factor'"})
    void itIsTold(String table, String row, String sentence) throws IOException {
        Folder lexicon = Folder.ofProject("data/lexicon");
        for (String name : lexicon.names(".tsv")) {
            Files.createDirectories(copy.resolve(name).getParent());
            Files.writeString(copy.resolve(name), lexicon.text(name));
        }
        Files.writeString(copy.resolve(table), row.replace('|', '\t') + "\n", StandardOpenOption.APPEND);
        String told = assertThrows(TradeGraphException.class, () -> everythingOf(Lexicon.load(Folder.at(copy)))).getMessage();
        assertTrue(told.contains(sentence), told);
    }

    private static void everythingOf(Lexicon lexicon) {
        lexicon.words().currencyWords();
        lexicon.words().units();
    }
}
