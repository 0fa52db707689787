package org.tradegraph.ontology;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.tradegraph.files.Folder;

/** The files of {@code ontology} and the examples in {@code ontology/tests}, read as graphs. */
final class Examples {

    private static final Folder ONTOLOGY = Folder.ofProject("ontology");
    private static final String EXPECT = "# expect: ";

    private Examples() {
    }

    /** The files of the ontology with this start and ending, such as {@code tests/valid.} and {@code .ttl}. */
    static List<String> names(String start, String... endings) {
        return Arrays.stream(endings).flatMap(ending -> ONTOLOGY.names(ending).stream())
                .filter(name -> name.startsWith(start)).sorted().toList();
    }

    static String text(String name) {
        return ONTOLOGY.text(name);
    }

    /** All graphs of all these files together. */
    static Graph graph(String... names) {
        Graph all = GraphFactory.createDefaultGraph();
        for (String name : names) {
            DatasetGraph read = RDFDataMgr.loadDatasetGraph(ONTOLOGY.path(name).toString());
            GraphUtil.addInto(all, read.getDefaultGraph());
            GraphUtil.addInto(all, read.getUnionGraph());
            all.getPrefixMapping().setNsPrefixes(read.getDefaultGraph().getPrefixMapping());
        }
        return all;
    }

    /** What an invalid file says is wrong with it. */
    static Set<String> expected(String name) {
        Set<String> expected = new TreeSet<>();
        Stream.of(text(name).split("\n")).filter(line -> line.startsWith(EXPECT))
                .forEach(line -> expected.add(line.substring(EXPECT.length())));
        return expected;
    }
}
