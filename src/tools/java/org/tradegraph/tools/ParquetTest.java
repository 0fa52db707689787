package org.tradegraph.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.junit.jupiter.api.Test;

/** DuckDB reads the table, with all its numbers, kinds of columns and words. */
class ParquetTest {

    private static final Path FILE = Exports.FOLDER.resolve("observations.parquet");

    @Test
    void duckDbReadsTheTable() throws SQLException {
        try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:"); Statement statement = duckDb.createStatement()) {
            statement.execute("CREATE VIEW observations AS FROM '" + FILE + "'");
            assertEquals(observations(), number(statement, "SELECT count(value) FROM observations"));
            assertEquals(1, number(statement, "SELECT count(*) FROM observations WHERE value = 29730000000 AND unit = 'CNY' AND preferred AND product LIKE '%/all' AND \"start\" = '2023-01-01'"));
            assertEquals(1, number(statement, "SELECT count(*) FROM observations WHERE value = 1234567.5 AND ends_with(sentence, '" + Exports.AWKWARD + "')"));
            assertEquals("DOUBLE,BOOLEAN,VARCHAR", text(statement, "SELECT typeof(value) || ',' || typeof(preferred) || ',' || typeof(sentence) FROM observations LIMIT 1"));
        }
    }

    private static long observations() {
        try {
            return Exports.count("trade.nq.report.json", "observations");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long number(Statement statement, String query) throws SQLException {
        return Long.parseLong(text(statement, query));
    }

    private static String text(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            assertTrue(rows.next(), query);
            return rows.getString(1);
        }
    }
}
