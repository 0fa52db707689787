package org.tradegraph.interchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.tradegraph.parquet.ParquetTable;
import org.tradegraph.property.Property;
import org.tradegraph.property.PropertyGraph;

/** The claims as one table, column by column, for DuckDB, Spark, pandas and polars. */
final class Parquet implements GraphFormat {

    private static final String FILE = "observations.parquet";

    @Override
    public String name() {
        return "parquet";
    }

    @Override
    public String summary() {
        return "observations.parquet: the numbers as one table, for DuckDB, pandas, R and Spark";
    }

    @Override
    public String losses() {
        return "all edges that are no claims of a number, and the properties of nodes; digits of a number beyond the sixteenth";
    }

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    @Override
    public void write(PropertyGraph graph, Files files) throws IOException {
        List<Property> columns = new ArrayList<>();
        Claims.OWN.forEach(name -> columns.add(new Property(name, Property.Kind.TEXT)));
        columns.addAll(graph.edgeProperties());
        try (ParquetTable table = new ParquetTable(files.open(FILE), columns)) {
            graph.edges(edge -> {
                if (Claims.isClaim(edge)) {
                    List<Object> row = new ArrayList<>(Claims.own(edge));
                    graph.edgeProperties().forEach(property -> row.add(edge.properties().get(property.name())));
                    table.add(row);
                }
            });
        }
    }
}
