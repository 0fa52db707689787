package org.tradegraph.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.tradegraph.files.TradeGraphException;

class ExporterTest {

    private static final String AWKWARD = """
            PREFIX ex: <https://example.org/ns#>
            PREFIX id: <https://example.org/id/place/>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            ex:Port a rdfs:Class ; rdfs:label "port"@en , "порт"@ru .
            <https://example.org/d/1> {
              id:cn-jl a ex:Port ; rdfs:label "吉林 \\"Jilin\\" & <North>, 50 %\\r\\n\\ttab" ;
                ex:value 29730000000.5 ; ex:share 71.5 ; ex:day "2023-09-05"^^xsd:date ; ex:open true ;
                ex:via ( id:a id:b [ ex:name "c" ] ) ;
                ex:part [ ex:name "one" ] , [ ex:name "two" ; ex:next [ ex:name "one" ] ] .
              <https://example.org/d/1#char=310,455> ex:says "Côte d'Ivoire\\\\" .
            }
            <https://example.org/d/2> {
              id:cn-jl ex:value 29730000000.5 ; ex:odd-name.x id:b . _:x ex:same _:y . _:y ex:same _:x .
            }
            """;

    static List<Exporter> exporters() {
        return Exporter.ALL;
    }

    static List<Exporter> readByJena() {
        return Exporter.ALL.stream().filter(exporter -> !exporter.name().equals("hdt")).toList();
    }

    @ParameterizedTest
    @MethodSource("readByJena")
    void whatIsWrittenParsesAgainAsTheSameGraph(Exporter exporter) throws IOException {
        DatasetGraph given = awkward();
        Lang format = RDFLanguages.contentTypeToLang(exporter.mediaType());
        DatasetGraph read = DatasetGraphFactory.create();
        RDFParser.source(new ByteArrayInputStream(written(exporter, given))).lang(format).parse(read);
        if (keepsGraphs(exporter)) {
            assertTrue(IsoMatcher.isomorphic(given, read), () -> exporter.name() + " gave " + read);
        } else {
            assertTrue(union(given).isIsomorphicWith(read.getDefaultGraph()), () -> exporter.name() + " gave " + read);
        }
    }

    @ParameterizedTest
    @MethodSource("exporters")
    void rdf4jReadsTheSameStatements(Exporter exporter) throws IOException {
        Model read = Rio.parse(new ByteArrayInputStream(written(exporter, awkward())), "", Rio.getParserFormatForMIMEType(exporter.mediaType()).orElseThrow());
        assertEquals(keepsGraphs(exporter) ? awkward().stream().count() : union(awkward()).size(), read.size());
        assertEquals(Set.of("吉林 \"Jilin\" & <North>, 50 %\r\n\ttab"), read.filter(Values.iri("https://example.org/id/place/cn-jl"),
                Values.iri("http://www.w3.org/2000/01/rdf-schema#label"), null).objects().stream().map(Value::stringValue).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("exporters")
    void theSameGraphGivesTheSameBytes(Exporter exporter) throws IOException {
        List<Quad> quads = new ArrayList<>();
        awkward().find().forEachRemaining(quads::add);
        Collections.shuffle(quads, new Random(7));
        DatasetGraph shuffled = DatasetGraphFactory.create();
        shuffled.prefixes().putAll(awkward().prefixes());
        quads.forEach(shuffled::add);
        assertArrayEquals(written(exporter, awkward()), written(exporter, shuffled));
    }

    @ParameterizedTest
    @MethodSource("readByJena")
    void anEmptyGraphIsWrittenToo(Exporter exporter) throws IOException {
        DatasetGraph read = DatasetGraphFactory.create();
        byte[] bytes = written(exporter, DatasetGraphFactory.create());
        RDFParser.source(new ByteArrayInputStream(bytes)).lang(RDFLanguages.contentTypeToLang(exporter.mediaType())).parse(read);
        assertTrue(read.isEmpty());
    }

    @Test
    void linesAreSorted() throws IOException {
        for (List<String> lines : List.of(lines("nt"), lines("nq").stream().filter(line -> line.endsWith(" <https://example.org/d/1> .")).toList())) {
            assertEquals(lines.stream().sorted().toList(), lines);
            assertTrue(lines.size() > 15, lines.size() + " lines");
        }
    }

    @Test
    void turtleIsGroupedBySubjectWithItsClassFirst() throws IOException {
        String text = new String(written(Exporter.named("trig"), awkward()), StandardCharsets.UTF_8);
        assertTrue(text.contains("ex:Port a rdfs:Class ;\n  rdfs:label \"port\"@en , \"порт\"@ru ."), text);
        assertTrue(text.contains("\n  id:cn-jl a ex:Port ;\n    rdfs:label"), text);
    }

    private static List<String> lines(String format) throws IOException {
        return new String(written(Exporter.named(format), awkward()), StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void blankNodesWithDifferentContentGetDifferentNames() throws IOException {
        String text = new String(written(Exporter.named("nquads"), awkward()), StandardCharsets.UTF_8);
        assertNotEquals(-1, text.indexOf("b7"), text);
    }

    @Test
    void namesAndEndingsAreUnique() {
        assertEquals(8, Exporter.ALL.size());
        assertEquals(8, Exporter.ALL.stream().map(Exporter::name).distinct().count());
        assertEquals(8, Exporter.ALL.stream().map(Exporter::ending).distinct().count());
    }

    @Test
    void anUnknownFormatIsRefusedWithTheList() {
        String message = assertThrows(TradeGraphException.class, () -> Exporter.named("xlsx")).getMessage();
        assertTrue(message.contains("turtle, trig, ntriples, nquads, jsonld, jsonld-framed, rdfxml, hdt"), message);
    }

    private static boolean keepsGraphs(Exporter exporter) {
        return !exporter.losses().contains("which graph");
    }

    private static DatasetGraph awkward() {
        DatasetGraph dataset = DatasetGraphFactory.create();
        RDFParser.fromString(AWKWARD, Lang.TRIG).parse(dataset);
        return dataset;
    }

    private static Graph union(DatasetGraph dataset) {
        Graph union = GraphFactory.createDefaultGraph();
        dataset.find().forEachRemaining(quad -> union.add(quad.asTriple()));
        return union;
    }

    private static byte[] written(Exporter exporter, DatasetGraph dataset) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        exporter.write(Snapshot.of(dataset), bytes);
        return bytes.toByteArray();
    }
}
