package org.tradegraph.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.tradegraph.graph.Iris;
import org.tradegraph.graph.Vocab;

/** What {@code export} leaves out, narrows and reports, over a store that holds the sample documents. */
class ExportCommandTest {

    private static final Iris IRIS = Iris.standard();
    private static final String JILIN = "jilin-foreign-trade-2023";

    @TempDir
    private static Path folder;
    private static String store;
    private static DatasetGraph whole;

    @BeforeAll
    static void loadTheSamples() {
        store = LoadedSamples.store();
        whole = dataset(LoadedSamples.quads());
    }

    @Test
    void partsAreLeftOut() {
        DatasetGraph facts = nquads("--without", "gazetteer,vocabulary,derived,evidence");
        assertTrue(whole.containsGraph(IRIS.gazetteerGraph()) && whole.containsGraph(IRIS.derivedGraph()) && whole.containsGraph(IRIS.ontologyGraph()));
        assertFalse(facts.containsGraph(IRIS.gazetteerGraph()) || facts.containsGraph(IRIS.derivedGraph())
                || facts.containsGraph(IRIS.findingsGraph()) || facts.containsGraph(IRIS.ontologyGraph()));
        assertEquals(count(whole, Vocab.OBSERVATION_CLASS), count(facts, Vocab.OBSERVATION_CLASS));
        assertTrue(count(facts, Vocab.OBSERVATION_CLASS) > 40 && count(facts, Vocab.PASSAGE) == 0);
        assertFalse(facts.contains(Node.ANY, Node.ANY, Vocab.EXACT, Node.ANY) || facts.contains(Node.ANY, Node.ANY, Vocab.TEXT, Node.ANY));
    }

    @Test
    void whatIsStillToBeCheckedIsNoPartOfTheGraph() {
        assertFalse(whole.containsGraph(IRIS.pendingGraph()));
    }

    @Test
    void aDocumentComesWithWhatFollowsFromItAndTheNamesOfWhatItSpeaksOf() {
        DatasetGraph graph = nquads("--document", JILIN);
        assertEquals(1, count(graph, Vocab.REPORT));
        assertTrue(count(graph, Vocab.FINDING) > 0, "no finding");
        assertTrue(graph.contains(IRIS.gazetteerGraph(), IRIS.place("ru"), Vocab.PREF_LABEL, Node.ANY));
        assertEquals(whole.stream(IRIS.document(JILIN), Node.ANY, Node.ANY, Node.ANY).count(), graph.stream(IRIS.document(JILIN), Node.ANY, Node.ANY, Node.ANY).count());
    }

    @Test
    void aThingComesWithTheFactsThatSpeakOfItAndTheirWords() {
        DatasetGraph graph = nquads("--thing", "place/cn-jl");
        long reported = whole.stream(Node.ANY, Node.ANY, Vocab.REPORTER, IRIS.place("cn-jl")).count();
        assertEquals(reported, graph.stream(Node.ANY, Node.ANY, Vocab.REPORTER, IRIS.place("cn-jl")).count());
        assertTrue(reported > 3 && count(graph, Vocab.PASSAGE) > 0 && graph.contains(Node.ANY, Node.ANY, Vocab.EXACT, Node.ANY));
        assertTrue(graph.stream().count() < whole.stream().count() / 10);
    }

    @Test
    void aThingOrADocumentIsFramedAndStaysTheSame() {
        for (String[] part : new String[][] {{"--thing", "place/cn-jl", "id/place/cn-jl"}, {"--document", JILIN, "id/document/" + JILIN}}) {
            String framed = Typed.run("export", "jsonld-framed", part[0], part[1], "--store", store).out();
            assertTrue(RDFParser.fromString(framed, Lang.JSONLD11).toGraph().isIsomorphicWith(
                    RDFParser.fromString(Typed.run("export", "turtle", part[0], part[1], "--store", store).out(), Lang.TURTLE).toGraph()), part[1]);
            assertTrue(framed.length() > 10_000 && framed.contains("\"@reverse\""), framed);
            assertEquals(framed, Typed.run("export", "jsonld-framed", part[0], part[1], "--store", store).out());
        }
        assertTrue(Typed.run("export", "jsonld-framed", "--store", store).sentence().contains("give --thing, --document or --construct"));
    }

    @Test
    void theResultOfAConstructIsWritten() throws IOException {
        Path query = Files.writeString(folder.resolve("capitals.rq"), "PREFIX tg: <https://w3id.org/tradegraph/ns#> PREFIX my: <https://example.org/>"
                + " CONSTRUCT { ?o my:of ?place } WHERE { ?o tg:reporter ?place ; tg:value ?value }");
        String text = Typed.run("export", "turtle", "--construct", query.toString(), "--store", store).out();
        assertTrue(text.contains("@prefix my: <https://example.org/> .") && text.contains(" my:of place:cn-jl ."), text);
    }

    @Test
    void aQueryThatIsNoConstructIsOneSentence() throws IOException {
        Path query = Files.writeString(folder.resolve("select.rq"), "SELECT * { ?s ?p ?o }");
        assertTrue(Typed.run("export", "ttl", "--construct", query.toString(), "--store", store).sentence().contains("give a CONSTRUCT"));
        Files.writeString(query, "CONSTRUCT {");
        assertTrue(Typed.run("export", "ttl", "--construct", query.toString(), "--store", store).sentence().contains("select.rq: is no query"));
    }

    @Test
    void aThingThatIsNotThereIsOneSentence() {
        assertTrue(Typed.run("export", "ttl", "--thing", "place/xyzzy", "--store", store).sentence().contains("says nothing of 'place/xyzzy'"));
        assertTrue(Typed.run("export", "ttl", "--without", "sense", "--store", store).err().contains("is no part of the graph"));
    }

    @Test
    void whatIsPackedUnpacksToTheSame() throws IOException {
        Path plain = folder.resolve("plain.ttl");
        Path packed = folder.resolve("packed.ttl.gz");
        Typed.run("export", "turtle", "--document", JILIN, "--out", plain.toString(), "--store", store);
        Typed.run("export", "turtle", "--document", JILIN, "--out", packed.toString(), "--store", store);
        try (GZIPInputStream unpacked = new GZIPInputStream(Files.newInputStream(packed))) {
            assertArrayEquals(Files.readAllBytes(plain), unpacked.readAllBytes());
        }
    }

    @Test
    void aReportStandsBesideTheFile() throws Exception {
        Path file = folder.resolve("told.nt");
        assertTrue(Typed.run("export", "nt", "--document", JILIN, "--out", file.toString(), "--store", store).err().matches(".*told\\.nt: [0-9,]+ statements in .* a second\\s*"));
        JsonObject report = JsonParser.parseString(Files.readString(folder.resolve("told.nt.report.json"))).getAsJsonObject();
        byte[] bytes = Files.readAllBytes(file);
        JsonObject told = report.getAsJsonArray("files").get(0).getAsJsonObject();
        assertEquals(bytes.length, told.get("bytes").getAsLong());
        assertEquals(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)), told.get("sha256").getAsString());
        assertEquals(Files.lines(file).count(), report.getAsJsonObject("counts").get("statements").getAsLong());
        assertEquals(count(nquads("--document", JILIN), Vocab.OBSERVATION_CLASS), report.getAsJsonObject("counts").get("observations").getAsLong());
        assertTrue(report.get("losses").getAsString().contains("which graph"));
        assertTrue(report.get("licence").getAsString().startsWith("https://creativecommons.org/licenses/by/4.0"));
        assertEquals(JILIN, report.getAsJsonObject("selection").get("document").getAsString());
    }

    @Test
    void aGraphToolGetsAFolderWithAReport() throws IOException {
        Path out = folder.resolve("neo4j");
        assertEquals(0, Typed.run("export", "neo4j", "--without", "gazetteer", "--out", out.toString(), "--store", store).code());
        JsonObject report = JsonParser.parseString(Files.readString(out.resolve("neo4j.report.json"))).getAsJsonObject();
        assertEquals(2, report.getAsJsonArray("files").size());
        JsonObject counts = report.getAsJsonObject("counts");
        assertEquals(5, counts.get("nodes Document").getAsLong());
        assertTrue(counts.get("edges TRADE").getAsLong() > 5 && counts.get("nodes Place").getAsLong() > 20, counts.toString());
        assertTrue(Files.readString(out.resolve("nodes.csv")).startsWith("uri:ID,:LABEL,name,code,lat:double,lon:double,"));
    }

    @Test
    void theTradeOfAYearIsAGraphOfItsOwn() {
        String dot = Typed.run("export", "dot", "--period", "2023", "--flow", "trade", "--unit", "CNY", "--store", store).out();
        assertTrue(dot.contains("place/cn-jl\" -> \"https://w3id.org/tradegraph/id/place/ru\" [id="), dot);
        assertTrue(dot.contains("\"weight\"=\"29730000000\""), dot);
    }

    @Test
    void whatDoesNotApplyIsOneSentence() {
        assertTrue(Typed.run("export", "neo4j", "--store", store).sentence().contains("give a folder for them with --out"));
        assertTrue(Typed.run("export", "turtle", "--period", "2023", "--store", store).sentence().contains("mean nothing to turtle"));
        assertTrue(Typed.run("export", "dot", "--flow", "trade", "--store", store).sentence().contains("mean nothing without --period"));
        assertTrue(Typed.run("export", "dot", "--period", "20x3", "--store", store).sentence().contains("nobody states trade of two places in 20x3"));
    }

    private static long count(DatasetGraph graph, Node type) {
        return graph.stream(Node.ANY, Node.ANY, Vocab.TYPE, type).count();
    }

    private static DatasetGraph nquads(String... options) {
        String[] typed = new String[4 + options.length];
        System.arraycopy(new String[] {"export", "nquads", "--store", store}, 0, typed, 0, 4);
        System.arraycopy(options, 0, typed, 4, options.length);
        Typed answer = Typed.run(typed);
        assertEquals(0, answer.code(), answer.err());
        return dataset(answer.out().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static DatasetGraph dataset(byte[] quads) {
        return RDFParser.source(new ByteArrayInputStream(quads)).lang(Lang.NQUADS).toDatasetGraph();
    }
}
