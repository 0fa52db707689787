package org.tradegraph.remote;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.core.DatasetGraphBaseFind;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Transactional;
import org.apache.jena.sparql.core.TransactionalNull;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.tradegraph.graph.Iris;
import org.tradegraph.graph.Prefixes;

/** The statements of a SPARQL store far away, to be read as if they were here; what was looked up lately is kept until the store changes. */
final class RemoteDataset extends DatasetGraphBaseFind {

    private static final int KEPT = 20_000;
    private static final int MOST_KEPT_OF_ONE = 200;
    private static final List<String> VARIABLES = List.of("g", "s", "p", "o");

    private final Connection connection;
    private final PrefixMap prefixes = PrefixMapFactory.create();
    private final Transactional transactional = TransactionalNull.create();
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

    private Iterator<Quad> look(Node... pattern) {
        List<Node> key = List.of(Stream.of(pattern).map(node -> node == null ? Node.ANY : node).toArray(Node[]::new));
        List<Quad> known = kept.get(key);
        if (known == null) {
            known = ask(key);
            if (known.size() <= MOST_KEPT_OF_ONE) {
                kept.put(key, known);
            }
        }
        return known.iterator();
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
        return connection.isTrue("ASK { GRAPH " + Marks.term(graph) + " { ?s ?p ?o } }");
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
    public void addGraph(Node graph, Graph content) {
        throw new UnsupportedOperationException("a store far away is only read");
    }

    @Override
    public void removeGraph(Node graph) {
        throw new UnsupportedOperationException("a store far away is only read");
    }

    @Override
    public PrefixMap prefixes() {
        return prefixes;
    }

    @Override
    public boolean supportsTransactions() {
        return true;
    }

    @Override
    public void begin(TxnType type) {
        transactional.begin(type);
    }

    @Override
    public boolean promote(Promote mode) {
        return transactional.promote(mode);
    }

    @Override
    public void commit() {
        transactional.commit();
    }

    @Override
    public void abort() {
        transactional.abort();
    }

    @Override
    public void end() {
        transactional.end();
    }

    @Override
    public ReadWrite transactionMode() {
        return transactional.transactionMode();
    }

    @Override
    public TxnType transactionType() {
        return transactional.transactionType();
    }

    @Override
    public boolean isInTransaction() {
        return transactional.isInTransaction();
    }
}
