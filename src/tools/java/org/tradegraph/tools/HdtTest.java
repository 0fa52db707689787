package org.tradegraph.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rdfhdt.hdt.enums.RDFNotation;
import org.rdfhdt.hdt.hdt.HDT;
import org.rdfhdt.hdt.hdt.HDTManager;
import org.rdfhdt.hdt.options.HDTSpecification;

/** The N-Triples become HDT, and the HDT read back holds the same statements. */
class HdtTest {

    @TempDir
    private Path folder;

    @Test
    void rdfhdtTakesTheTriples() throws Exception {
        String file = folder.resolve("trade.hdt").toString();
        try (HDT made = HDTManager.generateHDT(Exports.FOLDER.resolve("trade.ntriples").toString(), "https://w3id.org/tradegraph/", RDFNotation.NTRIPLES,
                new HDTSpecification(), null)) {
            made.saveToHDT(file, null);
        }
        try (HDT read = HDTManager.loadHDT(file, null)) {
            assertEquals(Exports.count("trade.ntriples.report.json", "statements"), read.getTriples().getNumberOfElements());
            assertTrue(read.search("", "https://w3id.org/tradegraph/ns#reporter", "https://w3id.org/tradegraph/id/place/cn-jl").hasNext());
        }
    }
}
