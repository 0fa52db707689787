package org.tradegraph.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradegraph.graph.TradeStore;
import org.tradegraph.query.GoldStore;

/** RDF4J reads the file, by whose checksums it goes, and finds the statements that it finds in N-Triples. rdfhdt reads it in src/tools. */
class HdtTest {

    @Test
    void whatTheSamplesStateComesBack() throws IOException {
        try (TradeStore store = GoldStore.open()) {
            Snapshot stated = Snapshot.of(store.datasetGraph(), store.iris(), new Selection(Set.of(Selection.Part.GAZETTEER, Selection.Part.VOCABULARY)));
            assertTrue(same(stated).size() > 2000);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<tag:tg,2023:a> <tag:tg,2023:p> <tag:tg,2023:a> .",
        "<tag:tg,2023:a> <tag:tg,2023:p> <tag:tg,2023:b> . <tag:tg,2023:b> <tag:tg,2023:p> <tag:tg,2023:c> . <tag:tg,2023:b> <tag:tg,2023:q> <tag:tg,2023:a> , <tag:tg,2023:d> .",
        "<tag:tg,2023:\uff21> <tag:tg,2023:p> <tag:tg,2023:\ud83d\ude00> . <tag:tg,2023:\ud83d\ude00> <tag:tg,2023:p> <tag:tg,2023:\uff21> .",
        "_:a <tag:tg,2023:p> _:b . _:b <tag:tg,2023:p> _:a , [] .",
        "<tag:tg,2023:a> <tag:tg,2023:p> '' , 'a' , 'a'@en , 'a'@zh-Hans , 'a\\\"^^<tag:tg,2023:b>' , 1 , 1.0 , true , 'line\\nbreak\\r\\t\\u0001'"
    })
    void smallGraphsComeBack(String turtle) throws IOException {
        DatasetGraph given = DatasetGraphFactory.create();
        RDFParser.fromString(turtle, Lang.TURTLE).parse(given);
        assertEquals(given.getDefaultGraph().size(), same(Snapshot.of(given)).size());
    }

    @Test
    void manyTermsFillManyBlocks() throws IOException {
        StringBuilder turtle = new StringBuilder();
        for (int number = 0; number < 1000; number++) {
            turtle.append("<tag:tg,2023:s").append(number).append("> <tag:tg,2023:p").append(number % 70).append("> <tag:tg,2023:s").append(number * 7).append("> .\n");
        }
        DatasetGraph given = DatasetGraphFactory.create();
        RDFParser.fromString(turtle.toString(), Lang.TURTLE).parse(given);
        assertEquals(1000, same(Snapshot.of(given)).size());
    }

    @Test
    void aNullCharacterIsLeftOut() throws IOException {
        DatasetGraph given = DatasetGraphFactory.create();
        RDFParser.fromString("<tag:tg,2023:a> <tag:tg,2023:p> 'a\\u0000b' .", Lang.TURTLE).parse(given);
        Model read = Rio.parse(new ByteArrayInputStream(written("hdt", Snapshot.of(given))), "", RDFFormat.HDT);
        assertEquals("ab", read.objects().iterator().next().stringValue());
    }

    @Test
    void anEmptyGraphIsAFileToo() throws IOException {
        assertTrue(new String(written("hdt", Snapshot.of(DatasetGraphFactory.create())), StandardCharsets.ISO_8859_1).startsWith("$HDT"));
    }

    private static Model same(Snapshot given) throws IOException {
        Model expected = Rio.parse(new ByteArrayInputStream(written("ntriples", given)), "", RDFFormat.NTRIPLES);
        Model found = Rio.parse(new ByteArrayInputStream(written("hdt", given)), "", RDFFormat.HDT);
        assertTrue(Models.isomorphic(expected, found), () -> expected.size() + " statements went in, " + found.size() + " came back");
        return found;
    }

    private static byte[] written(String format, Snapshot given) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Exporter.named(format).write(given, bytes);
        return bytes.toByteArray();
    }
}
