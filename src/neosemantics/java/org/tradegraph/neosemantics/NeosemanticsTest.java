package org.tradegraph.neosemantics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

import n10s.graphconfig.GraphConfigProcedures;
import n10s.nsprefixes.NsPrefixDefProcedures;
import n10s.rdf.load.RDFLoadProcedures;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.graphdb.Result;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;

/** neosemantics imports the statements: each thing is a node, each link a relationship, each number and each sentence a property as it was. */
class NeosemanticsTest {

    private static final Map<String, String> PREFIXES = Map.of("tg", "https://w3id.org/tradegraph/ns#", "oa", "http://www.w3.org/ns/oa#", "qb", "http://purl.org/linked-data/cube#");
    private static final String AWKWARD = "second line\tტ \\ 吉林省 تجارة 🚢";

    private static Neo4j neo4j;
    private static List<Statement> statements;

    @BeforeAll
    static void start() throws IOException {
        statements = Statement.readAll("trade.ntriples");
        neo4j = Neo4jBuilders.newInProcessBuilder().withDisabledServer().withProcedure(GraphConfigProcedures.class)
                .withProcedure(NsPrefixDefProcedures.class).withProcedure(RDFLoadProcedures.class).build();
        run("CREATE CONSTRAINT FOR (thing:Resource) REQUIRE thing.uri IS UNIQUE");
    }

    @AfterAll
    static void stop() {
        neo4j.close();
    }

    @AfterEach
    void empty() {
        run("MATCH (any) DETACH DELETE any");
    }

    @ParameterizedTest
    @CsvSource({"trade.ntriples, N-Triples", "trade.turtle, Turtle", "trade.rdfxml, RDF/XML"})
    void whatIsImportedIsWhatWasWritten(String file, String format) {
        run("CALL n10s.graphconfig.init({handleMultival: 'ARRAY', keepLangTag: true})");
        PREFIXES.forEach((prefix, namespace) -> run("CALL n10s.nsprefixes.add('" + prefix + "', '" + namespace + "')"));
        assertEquals(statements.size(), number("CALL n10s.rdf.import.fetch('" + Statement.file(file).toUri() + "', '" + format + "') YIELD triplesLoaded AS n"));
        assertEquals(things(), number("MATCH (thing:Resource) RETURN count(thing) AS n"));
        assertEquals(statements.stream().filter(Statement::isLink).count(), number("MATCH (:Resource)-[link]->(:Resource) RETURN count(link) AS n"));
        Map<String, Object> numbers = found("MATCH (claim:qb__Observation) UNWIND claim.tg__value AS value RETURN claim.uri AS uri, value");
        assertEquals(stated("tg", "value", Double::valueOf), numbers);
        assertTrue(numbers.containsValue(1234567.5) && numbers.containsValue(29730000000.0), numbers.toString());
        Map<String, Object> sentences = found("MATCH (words) UNWIND words.oa__exact AS value RETURN words.uri AS uri, value");
        assertEquals(stated("oa", "exact", String::valueOf), sentences);
        assertTrue(sentences.values().stream().anyMatch(sentence -> sentence.toString().endsWith(AWKWARD)), sentences.toString());
    }

    private static long things() {
        return Stream.concat(statements.stream().map(Statement::subject), statements.stream().filter(Statement::isLink).map(Statement::object)).distinct().count();
    }

    /** The literals of a property by what they are said of. */
    private static Map<String, Object> stated(String prefix, String property, Function<String, Object> reading) {
        Map<String, Object> stated = new TreeMap<>();
        statements.stream().filter(statement -> statement.property().equals(PREFIXES.get(prefix) + property))
                .forEach(statement -> stated.put(statement.subject(), reading.apply(statement.object())));
        return stated;
    }

    private static Map<String, Object> found(String query) {
        Map<String, Object> found = new TreeMap<>();
        neo4j.defaultDatabaseService().executeTransactionally(query, Map.of(), rows -> {
            rows.forEachRemaining(row -> found.put((String) row.get("uri"), row.get("value")));
            return found;
        });
        return found;
    }

    private static long number(String query) {
        return neo4j.defaultDatabaseService().executeTransactionally(query, Map.of(), rows -> (Long) rows.next().get("n"));
    }

    private static void run(String query) {
        neo4j.defaultDatabaseService().executeTransactionally(query, Map.of(), Result::resultAsString);
    }
}
