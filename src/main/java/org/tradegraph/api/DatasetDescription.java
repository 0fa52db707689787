package org.tradegraph.api;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.tradegraph.graph.TradeStore;
import org.tradegraph.graph.Vocab;

/** Says in VoID and DCAT what the graph holds: how many of each class, how often each property, where to ask, under which licence. */
public final class DatasetDescription {

    private static final String VOID = "http://rdfs.org/ns/void#";
    /** The forms in which the whole comes down, by their names in the address. */
    private static final Map<String, Lang> FORMS = Map.of("turtle", Lang.TURTLE, "trig", Lang.TRIG, "nquads", Lang.NQUADS, "jsonld", Lang.JSONLD);
    private static final Node LICENSE = iri(Vocab.DCT + "license");
    private static final Node CC_BY = iri("https://creativecommons.org/licenses/by/4.0/");
    private static final String BY_CLASS = "SELECT ?key (COUNT(DISTINCT ?s) AS ?count) { ?s a ?key } GROUP BY ?key";
    private static final String BY_PROPERTY = "SELECT ?key (COUNT(*) AS ?count) { ?s ?key ?o } GROUP BY ?key";

    private final TradeStore store;

    public DatasetDescription(TradeStore store) {
        this.store = store;
    }

    /** The description, as it is true now. */
    public Graph graph() {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.getPrefixMapping().setNsPrefix("void", VOID).setNsPrefix("dcat", Vocab.DCAT).setNsPrefix("dct", Vocab.DCT)
                .setNsPrefix("tg", Vocab.NS).setNsPrefix("qb", Vocab.QB).setNsPrefix("xsd", XSDDatatype.XSD + "#");
        String document = store.iris().base() + ".well-known/void";
        Node dataset = iri(document + "#dataset");
        graph.add(dataset, Vocab.TYPE, iri(VOID + "Dataset"));
        graph.add(dataset, Vocab.TYPE, iri(Vocab.DCAT + "Dataset"));
        graph.add(dataset, Vocab.TITLE, NodeFactory.createLiteralLang("TradeGraph", "en"));
        graph.add(dataset, iri(Vocab.DCT + "description"), NodeFactory.createLiteralLang("What documents say about trade, each number with its sentence.", "en"));
        graph.add(dataset, LICENSE, CC_BY);
        graph.add(dataset, iri(VOID + "sparqlEndpoint"), iri(store.iris().base() + "sparql"));
        graph.add(dataset, iri(VOID + "dataDump"), iri(store.iris().base() + "export/nquads"));
        graph.add(dataset, iri(VOID + "uriSpace"), NodeFactory.createLiteralString(store.iris().base()));
        graph.add(dataset, iri(VOID + "vocabulary"), iri(Vocab.NS));
        graph.add(dataset, iri(VOID + "vocabulary"), iri(Vocab.QB));
        graph.add(dataset, iri(Vocab.DCT + "conformsTo"), iri(Vocab.NS));
        addService(graph, dataset, document);
        FORMS.forEach((name, lang) -> addDistribution(graph, dataset, iri(document + "#" + name), name, lang));
        addPartitions(graph, dataset, document);
        return graph;
    }

    private void addDistribution(Graph graph, Node dataset, Node distribution, String name, Lang lang) {
        graph.add(dataset, iri(Vocab.DCAT + "distribution"), distribution);
        graph.add(distribution, Vocab.TYPE, iri(Vocab.DCAT + "Distribution"));
        graph.add(distribution, iri(Vocab.DCAT + "downloadURL"), iri(store.iris().base() + "export/" + name));
        graph.add(distribution, iri(Vocab.DCAT + "mediaType"), iri("https://www.iana.org/assignments/media-types/" + lang.getContentType().getContentTypeStr()));
        graph.add(distribution, LICENSE, CC_BY);
    }

    private void addService(Graph graph, Node dataset, String document) {
        Node service = iri(document + "#sparql");
        graph.add(service, Vocab.TYPE, iri(Vocab.DCAT + "DataService"));
        graph.add(service, iri(Vocab.DCAT + "endpointURL"), iri(store.iris().base() + "sparql"));
        graph.add(service, iri(Vocab.DCAT + "servesDataset"), dataset);
        graph.add(service, Vocab.TITLE, NodeFactory.createLiteralLang("SPARQL endpoint", "en"));
    }

    private void addPartitions(Graph graph, Node dataset, String document) {
        Map<String, Long> properties = counts(BY_PROPERTY);
        long triples = properties.values().stream().mapToLong(count -> count).sum();
        Map<String, Long> classes = counts(BY_CLASS);
        graph.add(dataset, iri(VOID + "triples"), integer(triples));
        graph.add(dataset, iri(VOID + "classes"), integer(classes.size()));
        graph.add(dataset, iri(VOID + "properties"), integer(properties.size()));
        classes.forEach(partition(graph, dataset, document, "class", "entities"));
        properties.forEach(partition(graph, dataset, document, "property", "triples"));
    }

    private static BiConsumer<String, Long> partition(Graph graph, Node dataset, String document, String kind, String counted) {
        return (key, count) -> {
            Node partition = iri(document + "#" + kind + "-" + key.replaceAll("^.*[/#]", "") + "-" + Integer.toHexString(key.hashCode()));
            graph.add(dataset, iri(VOID + kind + "Partition"), partition);
            graph.add(partition, iri(VOID + kind), iri(key));
            graph.add(partition, iri(VOID + counted), integer(count));
        };
    }

    private Map<String, Long> counts(String query) {
        Map<String, Long> counts = new TreeMap<>();
        Txn.executeRead(store.datasetGraph(), () -> {
            try (QueryExec exec = QueryExec.dataset(store.datasetGraph()).query(query).build()) {
                exec.select().forEachRemaining(row ->
                        counts.put(row.get("key").getURI(), Long.parseLong(row.get("count").getLiteralLexicalForm())));
            }
        });
        return counts;
    }

    private static Node integer(long number) {
        return NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger);
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
