package org.tradegraph.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;

/** The importer of Neo4j takes the two tables, and the database then answers with their numbers and words. */
class Neo4jTest {

    @TempDir
    private Path home;

    @Test
    void theImporterTakesTheTablesAndCypherFindsWhatTheyHold() throws Exception {
        importTables();
        DatabaseManagementService management = new DatabaseManagementServiceBuilder(home).build();
        try {
            GraphDatabaseService database = management.database("neo4j");
            assertEquals(Exports.count("neo4j/neo4j.report.json", "nodes"), number(database, "MATCH (n) RETURN count(n) AS n"));
            assertEquals(Exports.count("neo4j/neo4j.report.json", "edges"), number(database, "MATCH ()-[r]->() RETURN count(r) AS n"));
            assertEquals(1, number(database, "MATCH (:Place {name: 'Jilin'})-[r:TRADE {unit: 'CNY', indicator: 'value', preferred: true, period: '2023', product: "
                    + "'https://w3id.org/tradegraph/id/product/all'}]->(:Place {name: 'Russia'}) WHERE r.value = 29730000000 RETURN count(r) AS n"));
            assertEquals(1, number(database, "MATCH ()-[r:EXPORT {value: 1234567.5}]->() WHERE r.sentence ENDS WITH '" + Exports.AWKWARD.replace("\\", "\\\\")
                    + "' AND r.sentence STARTS WITH 'He said \"50 %\", isn\\'t it; <b>&amp;' RETURN count(r) AS n"));
        } finally {
            management.shutdown();
        }
    }

    private void importTables() throws IOException, InterruptedException {
        Path conf = Files.createDirectories(home.resolve("conf"));
        Files.writeString(conf.resolve("neo4j.conf"), "");
        Path tables = Exports.FOLDER.resolve("neo4j");
        ProcessBuilder importer = new ProcessBuilder("java", "-cp", System.getProperty("java.class.path"), "org.neo4j.cli.AdminTool", "database", "import", "full",
                "neo4j", "--multiline-fields=true", "--nodes=" + tables.resolve("nodes.csv"), "--relationships=" + tables.resolve("relationships.csv"));
        importer.environment().put("NEO4J_HOME", home.toString());
        importer.environment().put("NEO4J_CONF", conf.toString());
        importer.directory(home.toFile());
        importer.redirectErrorStream(true).redirectOutput(home.resolve("import.log").toFile());
        int code = importer.start().waitFor();
        String log = Files.readString(home.resolve("import.log"));
        assertTrue(code == 0, log);
    }

    private static long number(GraphDatabaseService database, String query) {
        return database.executeTransactionally(query, java.util.Map.of(), rows -> (Long) rows.next().get("n"));
    }
}
