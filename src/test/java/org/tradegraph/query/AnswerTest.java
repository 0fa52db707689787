package org.tradegraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.tradegraph.files.TradeGraphException;
import org.tradegraph.graph.Iris;

class AnswerTest {

    private static final String ROWS = "SELECT ?name ?value ?none { VALUES (?name ?value) { (\"a, \\\"b\\\"\" 29730000000.0) (\"吉林\" 71.50) } }";

    @Test
    void csvQuotesAndHasPlainNumbers() {
        assertEquals("name,value,none\r\n\"a, \"\"b\"\"\",29730000000,\r\n吉林,71.5,\r\n", written(ROWS, Format.CSV));
    }

    @Test
    void aTableIsAlignedWithNumbersToTheRight() {
        assertEquals("""
                name          value  none
                ------  -----------  ----
                a, "b"  29730000000
                吉林             71.5
                """, written(ROWS, Format.TABLE));
    }

    @Test
    void aTableCutsLongSentencesAndNoOtherFormatDoes() {
        String query = "SELECT ?s { BIND (\"" + "word ".repeat(40) + "\" AS ?s) }";
        assertTrue(written(query, Format.TABLE).contains("…"));
        assertTrue(written(query, Format.CSV).contains("word ".repeat(40)));
    }

    @Test
    void everyFormatOfRowsIsWritten() {
        assertTrue(written(ROWS, Format.JSON).contains("\"bindings\""));
        assertTrue(written(ROWS, Format.XML).contains("<sparql"));
        assertTrue(written(ROWS, Format.TSV).startsWith("?name\t?value"));
    }

    @Test
    void everyFormatOfGraphsIsWritten() {
        String query = "CONSTRUCT { <http://a> <http://b#c> \"d\" } { }";
        assertTrue(written(query, Format.NT).contains("<http://a> <http://b#c> \"d\" ."));
        assertTrue(written(query, Format.TTL).contains("\"d\""));
        assertTrue(written(query, Format.JSONLD).contains("\"http://a\""));
        assertTrue(written(query, Format.RDF).contains("rdf:RDF"));
    }

    @Test
    void rowsAreNoGraph() {
        assertEquals("the answer is rows, which cannot be written as ttl",
                assertThrows(TradeGraphException.class, () -> written(ROWS, Format.TTL)).getMessage());
    }

    @Test
    void anUnknownFormatIsAnsweredWithTheList() {
        assertEquals("there is no format 'pdf'; use table, csv, tsv, json, xml, ttl, nt, jsonld, rdf",
                assertThrows(TradeGraphException.class, () -> Format.named("pdf")).getMessage());
    }

    private static String written(String query, Format format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Catalog.read("x.rq", "#+ summary: A question\n#+ tags: [a]\n#+ expect: 0\n" + query, Iris.standard())
                .run(DatasetGraphFactory.createTxnMem(), Map.of()).write(format, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
