package org.tradegraph.remote;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.tradegraph.graph.Iris;
import org.tradegraph.graph.Prefixes;

/** The statements of a SPARQL store far away, to be read as if they were here; what was looked up lately is kept until the store changes. */
final class RemoteDataset extends ReadOnlyDataset {

    private static final int KEPT = 20_000;
    private static final int MOST_KEPT_OF_ONE = 1_000;
    private static final List<String> VARIABLES = List.of("g", "s", "p", "o");

    private final Connection connection;
    private final PrefixMap prefixes = PrefixMapFactory.create();
    private final Map<List<Node>, List<Quad>> kept = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<List<Node>, List<Quad>> eldest) {
            return size() > KEPT;
        }
    });

    RemoteDataset(Connection connection, Iris iris) {
        this.connection = connection;
        Prefixes.of(iris).forEach(prefixes::add);
    }

    Connection connection() {
        return connection;
    }

    /** Forgets what was looked up. */
    void forget() {
        kept.clear();
    }

    @Override
    protected Iterator<Quad> findInSpecificNamedGraph(Node graph, Node subject, Node property, Node object) {
        return look(graph, subject, property, object);
    }

    @Override
    protected Iterator<Quad> findInAnyNamedGraphs(Node subject, Node property, Node object) {
        return look(Node.ANY, subject, property, object);
    }

    /** All statements stand in named graphs; what the store shows besides is their union. */
    @Override
    protected Iterator<Quad> findInDftGraph(Node subject, Node property, Node object) {
        return Collections.emptyIterator();
    }

    /** Of a subject all is fetched at once, as whoever asks one thing of it asks others too. */
    private Iterator<Quad> look(Node graph, Node subject, Node property, Node object) {
        Quad wanted = Quad.create(any(graph), any(subject), any(property), any(object));
        if (!wanted.getSubject().isConcrete() || wanted.getGraph().isConcrete() && !wanted.getPredicate().isConcrete()) {
            return known(wanted).iterator();
        }
        return known(Quad.create(Node.ANY, wanted.getSubject(), Node.ANY, Node.ANY)).stream()
                .filter(quad -> quad.matches(wanted.getGraph(), wanted.getSubject(), wanted.getPredicate(), wanted.getObject())).iterator();
    }

    private static Node any(Node node) {
        return node == null ? Node.ANY : node;
    }

    /** A blank node has no name by which a store far away could be asked for it. */
    private List<Quad> known(Quad pattern) {
        List<Node> key = List.of(pattern.getGraph(), pattern.getSubject(), pattern.getPredicate(), pattern.getObject());
        List<Quad> known = kept.get(key);
        if (known == null) {
            known = key.stream().anyMatch(Node::isBlank) ? List.of() : ask(key);
            if (known.size() <= MOST_KEPT_OF_ONE) {
                kept.put(key, known);
            }
        }
        return known;
    }

    private List<Quad> ask(List<Node> key) {
        List<String> terms = new ArrayList<>();
        for (int i = 0; i < key.size(); i++) {
            terms.add(key.get(i).isConcrete() ? Marks.term(key.get(i)) : "?" + VARIABLES.get(i));
        }
        String query = "SELECT * { GRAPH " + terms.get(0) + " { " + terms.stream().skip(1).collect(Collectors.joining(" ")) + " } }";
        return connection.endpoint().told(() -> {
            List<Quad> quads = new ArrayList<>();
            try (QueryExec exec = connection.ask(query)) {
                for (RowSet rows = exec.select(); rows.hasNext();) {
                    Binding row = rows.next();
                    Node[] nodes = new Node[key.size()];
                    for (int i = 0; i < nodes.length; i++) {
                        nodes[i] = key.get(i).isConcrete() ? key.get(i) : row.get(VARIABLES.get(i));
                    }
                    quads.add(Quad.create(nodes[0], nodes[1], nodes[2], nodes[3]));
                }
            }
            return quads;
        });
    }

    @Override
    public boolean containsGraph(Node graph) {
        return connection.has("GRAPH " + Marks.term(graph) + " { ?s ?p ?o }");
    }

    @Override
    public Iterator<Node> listGraphNodes() {
        return connection.endpoint().told(() -> {
            List<Node> graphs = new ArrayList<>();
            try (QueryExec exec = connection.ask("SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } }")) {
                exec.select().forEachRemaining(row -> graphs.add(row.get("g")));
            }
            return graphs.iterator();
        });
    }

    @Override
    public Graph getDefaultGraph() {
        return GraphView.createUnionGraph(this);
    }

    @Override
    public Graph getGraph(Node graph) {
        return GraphView.createNamedGraph(this, graph);
    }

    @Override
    public PrefixMap prefixes() {
        return prefixes;
    }
}
