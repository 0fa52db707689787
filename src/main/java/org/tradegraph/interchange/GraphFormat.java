package org.tradegraph.interchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

import org.tradegraph.property.PropertyGraph;

/** Writes nodes and edges in one format that graph tools load; the same graph gives the same bytes. */
public interface GraphFormat {

    /** All formats, in the order they are shown in. A new one is a class and a line here. */
    List<GraphFormat> ALL = List.of(
            new PlainCsv(),
            new Neo4jCsv(),
            new CypherScript(),
            new NeptuneCypherCsv(),
            new NeptuneGremlinCsv(),
            new GraphMl(),
            new Gexf(),
            new GraphSon(),
            new NodeLinkJson("node-link", "edges", "NetworkX 3.6 and later"),
            new NodeLinkJson("node-link-links", "links", "NetworkX before 3.6, D3"),
            new CytoscapeJson(),
            new Dot(),
            new GeoJson(),
            new Csvw(),
            new Parquet());

    /** Opens the files of an export by their names. */
    interface Files {
        OutputStream open(String name) throws IOException;
    }

    /** What it is called on the command line. */
    String name();

    /** One line that says what one gets. */
    String summary();

    /** What a reader of the files cannot know that stands in the nodes and edges; nothing where it is all there. */
    String losses();

    /** The names of the files it writes. */
    List<String> files();

    /** Writes the graph, each file once, one after another. */
    void write(PropertyGraph graph, Files files) throws IOException;

    /** The format of this name, if there is one. */
    static Optional<GraphFormat> find(String name) {
        return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
    }
}
