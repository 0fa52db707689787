package org.tradegraph.query;

import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.system.Txn;
import org.tradegraph.graph.Iris;

/**
 * A question that is ready to ask.
 *
 * @param name        the name of its file, without the ending
 * @param summary     the question in a line
 * @param description what to know about the answer
 * @param tags        what it is about
 * @param parameters  the values it asks for
 * @param view        how its answer is best shown
 * @param expect      how many rows the examples give at least on the sample documents
 * @param query       the query, with the parameters still variables
 * @param text        the file as it is
 * @param iris        the names that the things of the store have
 */
public record CannedQuery(String name, String summary, String description, List<String> tags, List<Parameter> parameters,
                          View view, int expect, Query query, String text, Iris iris) {

    /** The columns of the answer, none where the answer is a graph. */
    public List<String> columns() {
        return query.isSelectType() ? query.getResultVars() : List.of();
    }

    /** The formats that the answer can be written in. */
    public List<Format> formats() {
        return Arrays.stream(Format.values()).filter(format -> format.isForGraphs() != query.isSelectType()).toList();
    }

    /** Values for what it needs, to try it with. */
    public Map<String, String> trials() {
        return parameters.stream().filter(Parameter::required).collect(Collectors.toMap(Parameter::name, Parameter::trial, (one, other) -> one, LinkedHashMap::new));
    }

    /** Whether its rows can be given page by page; of a graph there are none. */
    public boolean isPageable() {
        return query.isSelectType();
    }

    /** The query with the values in it, as text that can be asked of the endpoint. */
    public String text(DatasetGraph dataset, Map<String, String> values) {
        return Txn.calculateRead(dataset, () -> new Binding(name, parameters, dataset, iris).bind(query, values).serialize());
    }

    /** Asks, with the values as they were typed. */
    public Answer run(DatasetGraph dataset, Map<String, String> values) {
        return run(dataset, values, Duration.ZERO);
    }

    /** Asks, and stops with a {@link org.apache.jena.query.QueryCancelledException} when the time is over; zero is no limit. */
    public Answer run(DatasetGraph dataset, Map<String, String> values, Duration limit) {
        return run(dataset, values, limit, Slice.ALL);
    }

    /** Asks for some of the rows. */
    public Answer run(DatasetGraph dataset, Map<String, String> values, Duration limit, Slice slice) {
        return Txn.calculateRead(dataset, () -> {
            Query bound = slice.of(new Binding(name, parameters, dataset, iris).bind(query, values));
            QueryExecBuilder asked = QueryExec.dataset(dataset).query(bound);
            if (!limit.isZero()) {
                asked.timeout(limit.toMillis(), TimeUnit.MILLISECONDS);
            }
            try (QueryExec exec = asked.build()) {
                return bound.isSelectType() ? Answer.of(columns(), exec.select(), slice.size()) : Answer.of(exec.construct());
            }
        });
    }
}
