package org.tradegraph.integrity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.tradegraph.files.Folder;
import org.tradegraph.files.TradeGraphException;
import org.tradegraph.graph.Iris;
import org.tradegraph.graph.TradeStore;
import org.tradegraph.graph.Vocab;

/** Checks whether a graph is what the shapes of the ontology ask for, and whether no two of its observations have one key. */
public final class Wellformed {

    private static final int MOST_TOLD = 10;
    private static final int MOST_BY_SHAPES = 2000;
    private static final int SAMPLE = 10;

    private final Shapes shapes;
    private final Keys keys = new Keys();
    private final Constraints constraints;

    private Wellformed(Folder ontology) {
        this.shapes = Shapes.parse(RDFParser.create().fromString(ontology.text("shapes.ttl")).lang(Lang.TURTLE).toGraph());
        this.constraints = new Constraints(ontology);
    }

    /** The shapes and constraints of the project. */
    public static Wellformed load() {
        return new Wellformed(Folder.ofProject("ontology"));
    }

    /** What is wrong with a graph, in order; empty where nothing is. */
    public List<Defect> check(Graph graph) {
        return Stream.concat(violations(graph), keys.defects(graph)).distinct().sorted().toList();
    }

    /**
     * Refuses a document whose graph is not well-formed.
     *
     * @throws TradeGraphException with what is wrong
     */
    public void require(String document, Graph graph) {
        require(document, graph, List::of);
    }

    /**
     * Refuses a document whose graph is not well-formed.
     *
     * @param lines the lines of a file that state a thing, by its address
     */
    public void require(String document, Graph graph, Function<String, List<String>> lines) {
        List<Defect> defects = check(graph);
        if (!defects.isEmpty()) {
            String told = defects.stream().limit(MOST_TOLD).map(defect -> "\n  " + String.join(", ", lines.apply(defect.where())) + ": " + defect.sentence()).collect(Collectors.joining());
            String more = defects.size() > MOST_TOLD ? "\n  and " + (defects.size() - MOST_TOLD) + " more" : "";
            throw new TradeGraphException(document + ": is not taken in, as its graph would not be well-formed ("
                    + defects.size() + " defects); correct its facts:" + told + more);
        }
    }

    /**
     * What is wrong in a whole store: each graph by the shapes, all together by the integrity constraints of the Data Cube. Of a
     * large store, whose documents were held against the shapes one by one when they came, this is done for the first documents,
     * and the others are gone through once for what the constraints ask of observations.
     */
    public List<Defect> check(TradeStore store) {
        DatasetGraph dataset = store.datasetGraph();
        return Txn.calculateRead(dataset, () -> {
            List<Defect> defects = new ArrayList<>();
            List<Node> names = dataset.stream(Node.ANY, Node.ANY, Vocab.TYPE, Vocab.REPORT).map(Quad::getGraph).distinct()
                    .sorted((one, other) -> one.toString().compareTo(other.toString())).toList();
            names.stream().limit(MOST_BY_SHAPES).forEach(name -> defects.addAll(check(dataset.getGraph(name))));
            for (Node graph : List.of(store.iris().gazetteerGraph(), store.iris().findingsGraph(), store.iris().derivedGraph())) {
                defects.addAll(names.size() > MOST_BY_SHAPES ? List.of() : violations(dataset.getGraph(graph)).toList());
            }
            defects.addAll(constraints.defects(names.size() > MOST_BY_SHAPES ? sample(dataset, store.iris(), names) : dataset.getUnionGraph()));
            CubeScan scan = new CubeScan(dataset);
            names.stream().skip(MOST_BY_SHAPES).flatMap(scan::defects).forEach(defects::add);
            return defects.stream().distinct().sorted().toList();
        });
    }

    /** Enough of a large store for constraints that compare each observation with each. */
    private static Graph sample(DatasetGraph dataset, Iris iris, List<Node> names) {
        Graph sample = GraphMemFactory.createDefaultGraph();
        Stream.concat(Stream.of(iris.ontologyGraph()), names.stream().limit(SAMPLE)).forEach(name -> GraphUtil.addInto(sample, dataset.getGraph(name)));
        return sample;
    }

    private Stream<Defect> violations(Graph graph) {
        return ShaclValidator.get().validate(shapes, graph).getEntries().stream().map(Wellformed::defect);
    }

    private static Defect defect(ReportEntry entry) {
        boolean isTold = entry.value() != null && !entry.value().equals(entry.focusNode());
        return new Defect(words(entry.focusNode()), entry.message() + (isTold ? " It has '" + words(entry.value()) + "'." : ""));
    }

    private static String words(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }
}
