package org.tradegraph.interchange;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradegraph.graph.TradeStore;
import org.tradegraph.property.PropertyGraph;
import org.tradegraph.property.WholeGraph;
import org.tradegraph.query.GoldStore;

/** Holds the tables against the rules that Neptune's guide has for its bulk loader, as there is no engine to be had. */
class NeptuneTest {

    private static final Set<String> TYPES = Set.of("Bool", "Byte", "Short", "Int", "Long", "Float", "Double", "String");
    private static final Pattern PROPERTY = Pattern.compile("([^~:\\s]+):(\\w+)");

    @ParameterizedTest
    @CsvSource({"neptune-gremlin, ~id, ~from, ~to, ~label, ~label", "neptune-opencypher, :ID, :START_ID, :END_ID, :LABEL, :TYPE"})
    void theTablesKeepTheRules(String format, String id, String from, String to, String label, String type) throws IOException {
        try (TradeStore store = GoldStore.open()) {
            for (PropertyGraph graph : List.of(new Awkward(), new WholeGraph(store.datasetGraph(), store.iris(), true, true))) {
                Map<String, List<CSVRecord>> tables = tables(format, graph);
                List<String> files = GraphFormat.find(format).orElseThrow().files();
                Set<String> nodes = check(tables.get(files.get(0)), id, Set.of(id, label));
                Set<String> edges = check(tables.get(files.get(1)), id, Set.of(id, from, to, type));
                assertTrue(nodes.size() >= 3 && edges.size() >= 4, nodes.size() + " nodes and " + edges.size() + " edges");
                for (CSVRecord edge : tables.get(files.get(1))) {
                    assertTrue(nodes.contains(edge.get(from)) && nodes.contains(edge.get(to)), edge::toString);
                    assertFalse(edge.get(type).isBlank() || edge.get(type).contains(";"), edge::toString);
                }
            }
        }
    }

    /** The ids, after everything about the table is checked but what its edges point at. */
    private static Set<String> check(List<CSVRecord> rows, String id, Set<String> reserved) {
        List<String> header = rows.get(0).getParser().getHeaderNames();
        assertEquals(header.size(), Set.copyOf(header).size(), "a column stands twice");
        assertEquals(id, header.get(0));
        assertTrue(header.containsAll(reserved), header.toString());
        Set<String> ids = new HashSet<>();
        for (CSVRecord row : rows) {
            assertTrue(row.isConsistent(), row::toString);
            assertTrue(!row.get(id).isBlank() && ids.add(row.get(id)), () -> "no id of its own: " + row);
            for (String column : header) {
                if (!reserved.contains(column)) {
                    checkValue(column, row.get(column));
                }
            }
        }
        return ids;
    }

    private static void checkValue(String column, String value) {
        Matcher property = PROPERTY.matcher(column);
        assertTrue(property.matches() && TYPES.contains(property.group(2)), column);
        if (!value.isEmpty() && property.group(2).equals("Double")) {
            assertDoesNotThrow(() -> Double.parseDouble(value), column);
        }
        if (!value.isEmpty() && property.group(2).equals("Bool")) {
            assertTrue(Set.of("true", "false").contains(value), value);
        }
    }

    private static Map<String, List<CSVRecord>> tables(String format, PropertyGraph graph) throws IOException {
        Map<String, ByteArrayOutputStream> files = new LinkedHashMap<>();
        GraphFormat.find(format).orElseThrow().write(graph, name -> files.computeIfAbsent(name, key -> new ByteArrayOutputStream()));
        Map<String, List<CSVRecord>> tables = new LinkedHashMap<>();
        for (Map.Entry<String, ByteArrayOutputStream> file : files.entrySet()) {
            try (CSVParser parser = CSVParser.parse(file.getValue().toString(StandardCharsets.UTF_8), CSVFormat.RFC4180.builder().setHeader().get())) {
                tables.put(file.getKey(), parser.getRecords());
            }
        }
        return tables;
    }
}
