package org.tradegraph.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rdfhdt.hdt.enums.RDFNotation;
import org.rdfhdt.hdt.hdt.HDT;
import org.rdfhdt.hdt.hdt.HDTManager;
import org.rdfhdt.hdt.options.HDTSpecification;

/** rdfhdt loads the file, maps it into memory and searches it, and finds the statements that it finds in a file made by itself of the N-Triples. */
class HdtTest {

    private static final String OURS = Exports.FOLDER.resolve("trade.hdt").toString();

    @TempDir
    private Path folder;

    @Test
    void rdfhdtFindsTheSameStatements() throws Exception {
        String file = folder.resolve("theirs.hdt").toString();
        try (HDT made = HDTManager.generateHDT(Exports.FOLDER.resolve("trade.ntriples").toString(), "https://w3id.org/tradegraph/", RDFNotation.NTRIPLES,
                new HDTSpecification(), null)) {
            made.saveToHDT(file, null);
        }
        try (HDT theirs = HDTManager.loadHDT(file, null); HDT ours = HDTManager.loadHDT(OURS, null); HDT mapped = HDTManager.mapHDT(OURS, null)) {
            Set<String> expected = statements(theirs, "");
            assertEquals(Exports.count("trade.ntriples.report.json", "statements"), expected.size());
            assertEquals(expected, statements(ours, ""));
            assertEquals(expected, statements(mapped, ""));
            assertEquals(theirs.getDictionary().getNshared(), ours.getDictionary().getNshared());
        }
    }

    @Test
    void rdfhdtSearchesTheFileByItsIndex() throws Exception {
        try (HDT ours = HDTManager.loadIndexedHDT(OURS, null)) {
            String jilin = "https://w3id.org/tradegraph/id/place/cn-jl";
            assertTrue(ours.search("", "https://w3id.org/tradegraph/ns#reporter", jilin).hasNext());
            assertTrue(statements(ours, jilin).size() > 3);
            assertTrue(statements(ours, "").stream().anyMatch(statement -> statement.endsWith(Exports.AWKWARD + '"')));
        }
    }

    private static Set<String> statements(HDT hdt, String object) throws Exception {
        Set<String> statements = new TreeSet<>();
        hdt.search("", "", object).forEachRemaining(triple -> statements.add(triple.getSubject() + " " + triple.getPredicate() + " " + triple.getObject()));
        return statements;
    }
}
