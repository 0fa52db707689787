package org.tradegraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSetOps;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tradegraph.files.Folder;
import org.tradegraph.graph.TradeStore;

/** Every query file keeps what its header promises. */
class QueriesTest {

    private static final int FEWEST = 22;

    private static TradeStore store;
    private static Catalog catalog;

    @BeforeAll
    static void openStore() {
        store = GoldStore.shared();
        catalog = Catalog.load();
    }

    @Test
    void thereAreEnoughOfThem() {
        List<String> files = Folder.at(Path.of("queries")).names(".rq").stream().filter(name -> !name.contains("/")).toList();
        assertEquals(List.of(), catalog.faults());
        assertEquals(files.size(), catalog.queries().size());
        assertTrue(files.size() >= FEWEST, () -> "only " + files.size() + " queries were found");
    }

    @TestFactory
    Stream<DynamicTest> theExamplesGiveTheRowsExpected() {
        return each(query -> {
            Answer answer = query.run(store.datasetGraph(), examples(query, Parameter::required));
            assertTrue(answer.size() >= query.expect(), () -> answer.size() + " rows\n" + table(answer));
        });
    }

    @TestFactory
    Stream<DynamicTest> allExamplesTogetherAreUnderstood() {
        return each(query -> query.run(store.datasetGraph(), examples(query, parameter -> true)));
    }

    @TestFactory
    Stream<DynamicTest> withItsValuesTheTextIsAskedAnywhereAndSaysTheSame() {
        return each(query -> {
            Map<String, String> values = examples(query, parameter -> true);
            Query text = QueryFactory.create(query.text(store.datasetGraph(), values));
            assertEquals(query.query().isSelectType(), text.isSelectType());
            if (text.isSelectType()) {
                long rows = Txn.calculateRead(store.datasetGraph(), () -> {
                    try (QueryExec exec = QueryExec.dataset(store.datasetGraph()).query(text).build()) {
                        return RowSetOps.count(exec.select());
                    }
                });
                assertEquals(query.run(store.datasetGraph(), values).size(), rows);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> theHeaderIsComplete() {
        return each(query -> {
            assertTrue(query.summary().length() > 10 && !query.summary().endsWith("."), query.summary());
            assertTrue(query.description().endsWith("."), query.description());
            assertFalse(query.tags().isEmpty());
            query.parameters().forEach(parameter -> assertFalse(parameter.trial().isEmpty(), parameter::name));
        });
    }

    @TestFactory
    Stream<DynamicTest> aNumberComesWithItsSentenceAndDocument() {
        return each(query -> assertTrue(!query.columns().contains("value") || query.columns().containsAll(List.of("sentence", "document")),
                () -> query.columns().toString()));
    }

    @TestFactory
    Stream<DynamicTest> theRowsHaveAnOrder() {
        return each(query -> assertTrue(!query.query().isSelectType() || query.query().hasOrderBy()));
    }

    @TestFactory
    Stream<DynamicTest> theSameQuestionGetsTheSameAnswer() {
        return each(query -> {
            Map<String, String> values = examples(query, Parameter::required);
            assertTrue(!query.query().isSelectType() || query.run(store.datasetGraph(), values).rows()
                    .equals(query.run(store.datasetGraph(), values).rows()));
        });
    }

    @Test
    void observationsHaveOneRowEach() {
        CannedQuery query = catalog.query("observations");
        assertEquals(List.of("document", "reporter", "partner", "flow", "product", "segment", "via", "period", "indicator", "value",
                "unit", "attribution", "sentence"), query.columns());
        assertEquals(store.counts().observations(), query.run(store.datasetGraph(), Map.of()).size());
    }

    @Test
    void theDisagreementOfTheSampleDocumentsIsFound() {
        List<List<String>> rows = catalog.query("disagreements").run(store.datasetGraph(), Map.of()).rows();
        assertEquals(List.of("0.1 71.5 71.6"), rows.stream().map(row -> String.join(" ", row.subList(1, 4))).toList());
    }

    @Test
    void aWayIsFoundOverTwoRoutes() {
        Answer answer = catalog.query("ways").run(store.datasetGraph(), Map.of("from", "Hunchun", "to", "Zhoushan"));
        assertEquals(List.of("Hunchun Vladivostok", "Vladivostok Zhoushan"),
                answer.rows().stream().map(row -> row.get(0) + " " + row.get(1)).toList());
    }

    private static Stream<DynamicTest> each(java.util.function.Consumer<CannedQuery> check) {
        return catalog.queries().stream().map(query -> DynamicTest.dynamicTest(query.name(), () -> check.accept(query)));
    }

    private static Map<String, String> examples(CannedQuery query, Predicate<Parameter> wanted) {
        return query.parameters().stream().filter(wanted).collect(Collectors.toMap(Parameter::name, Parameter::trial));
    }

    private static String table(Answer answer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        answer.write(answer.columns().isEmpty() ? Format.TTL : Format.TABLE, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
