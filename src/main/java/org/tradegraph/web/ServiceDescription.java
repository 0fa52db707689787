package org.tradegraph.web;

import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.tradegraph.graph.Counts;
import org.tradegraph.graph.Prefixes;
import org.tradegraph.graph.TradeStore;
import org.tradegraph.graph.Vocab;

/** Says in RDF what the endpoint can do and what is in it, for machines that come upon it. */
final class ServiceDescription {

    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String VOID = "http://rdfs.org/ns/void#";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";

    private final TradeStore store;

    ServiceDescription(TradeStore store) {
        this.store = store;
    }

    /** The short names of namespaces that editors offer. */
    Map<String, String> prefixes() {
        return Prefixes.of(store.iris());
    }

    /** The description of the endpoint at an address. */
    Graph at(String address) {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.getPrefixMapping().setNsPrefixes(Prefixes.of(store.iris())).setNsPrefix("sd", SD).setNsPrefix("void", VOID);
        Node service = iri(address);
        Node dataset = iri(address + "#dataset");
        Node content = iri(address + "#content");
        graph.add(service, Vocab.TYPE, iri(SD + "Service"));
        graph.add(service, iri(SD + "endpoint"), service);
        graph.add(service, iri(SD + "supportedLanguage"), iri(SD + "SPARQL11Query"));
        graph.add(service, iri(SD + "feature"), iri(SD + "UnionDefaultGraph"));
        for (String format : new String[] {"SPARQL_Results_JSON", "SPARQL_Results_XML", "SPARQL_Results_CSV", "SPARQL_Results_TSV",
            "Turtle", "N-Triples", "RDF_XML", "JSON-LD"}) {
            graph.add(service, iri(SD + "resultFormat"), iri(FORMATS + format));
        }
        graph.add(service, iri(SD + "defaultDataset"), dataset);
        graph.add(dataset, Vocab.TYPE, iri(SD + "Dataset"));
        graph.add(dataset, iri(SD + "defaultGraph"), content);
        graph.add(content, Vocab.TYPE, iri(SD + "Graph"));
        addContent(graph, content, service);
        return graph;
    }

    private void addContent(Graph graph, Node content, Node service) {
        graph.add(content, Vocab.TYPE, iri(VOID + "Dataset"));
        graph.add(content, iri(VOID + "sparqlEndpoint"), service);
        graph.add(content, iri(VOID + "uriSpace"), NodeFactory.createLiteralString(store.iris().base()));
        graph.add(content, iri(VOID + "vocabulary"), iri(Vocab.NS));
        graph.add(content, iri(VOID + "vocabulary"), iri(Vocab.QB));
        Counts counts = store.counts();
        Map<Node, Long> classes = Map.of(Vocab.REPORT, counts.documents(), Vocab.OBSERVATION_CLASS, counts.observations(),
                Vocab.ROUTE, counts.routes(), Vocab.EVENT, counts.events(), Vocab.STATEMENT, counts.relations());
        classes.forEach((kind, count) -> {
            Node partition = iri(service.getURI() + "#" + kind.getLocalName());
            graph.add(content, iri(VOID + "classPartition"), partition);
            graph.add(partition, iri(VOID + "class"), kind);
            graph.add(partition, iri(VOID + "entities"), NodeFactory.createLiteralDT(count.toString(), XSDDatatype.XSDinteger));
        });
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
