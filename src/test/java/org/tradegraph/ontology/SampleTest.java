package org.tradegraph.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.junit.jupiter.api.Test;
import org.tradegraph.files.Folder;

/** The sample is true to the documents it was written from, and answers what the model is for. */
class SampleTest {

    private static final String PREFIXES = """
            PREFIX tg: <https://w3id.org/tradegraph/ns#>
            PREFIX qb: <http://purl.org/linked-data/cube#>
            PREFIX oa: <http://www.w3.org/ns/oa#>
            """;

    @Test
    void everyQuotationStandsInItsDocumentAtItsOffsets() {
        Folder documents = Folder.ofProject("data/documents");
        RowSet rows = select("""
                SELECT (REPLACE(STR(?source), "^.*/", "") AS ?name) ?start ?end ?exact {
                  ?passage oa:hasSource ?source ; oa:hasSelector ?s . ?s oa:start ?start ; oa:end ?end ; oa:exact ?exact }
                """);
        int quotations = 0;
        for (; rows.hasNext(); quotations++) {
            var row = rows.next();
            String text = documents.text(row.get("name").getLiteralLexicalForm() + ".txt");
            int start = text.offsetByCodePoints(0, (Integer) row.get("start").getLiteralValue());
            int end = text.offsetByCodePoints(0, (Integer) row.get("end").getLiteralValue());
            assertEquals(row.get("exact").getLiteralLexicalForm(), text.substring(start, end));
        }
        assertEquals(12, quotations);
    }

    @Test
    void reportsThatDisagreeMeetInACell() {
        RowSet rows = select("""
                SELECT ?a ?b { ?cell qb:observation ?x , ?y . ?x tg:value ?a . ?y tg:value ?b . FILTER (?a < ?b) } ORDER BY ?a
                """);
        List<String> pairs = rows.materialize().stream()
                .map(row -> row.get("a").getLiteralLexicalForm() + " " + row.get("b").getLiteralLexicalForm()).toList();
        assertEquals(List.of("71.5 71.6", "29700000000.0 29730000000.0"), pairs);
    }

    private static RowSet select(String query) {
        return QueryExec.graph(Examples.graph("tests/valid.sample.trig")).query(PREFIXES + query).select().materialize();
    }
}
