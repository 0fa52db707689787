package org.tradegraph.api;

import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.tradegraph.graph.Iris;
import org.tradegraph.graph.Prefixes;
import org.tradegraph.graph.Vocab;
import org.tradegraph.query.CannedQuery;

/** The canned queries in RDF, as editors of SPARQL list them. */
public final class Examples {

    private static final String SH = "http://www.w3.org/ns/shacl#";
    private static final String SCHEMA = "https://schema.org/";

    private final Iris iris;

    public Examples(Iris iris) {
        this.iris = iris;
    }

    /** Each query with its question, words and text, for the endpoint at an address. */
    public Graph of(List<CannedQuery> queries, String endpoint) {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.getPrefixMapping().setNsPrefix("sh", SH).setNsPrefix("schema", SCHEMA).setNsPrefix("rdfs", Vocab.RDFS)
                .setNsPrefix("xsd", XSDDatatype.XSD + "#");
        String document = iris.base() + ".well-known/sparql-examples";
        Node prefixes = iri(document + "#prefixes");
        addPrefixes(graph, document, prefixes);
        queries.forEach(query -> add(graph, query, iri(document + "#" + query.name()), prefixes, iri(endpoint)));
        return graph;
    }

    private void addPrefixes(Graph graph, String document, Node prefixes) {
        graph.add(prefixes, Vocab.TYPE, iri("http://www.w3.org/2002/07/owl#Ontology"));
        Prefixes.of(iris).forEach((prefix, namespace) -> {
            Node declaration = iri(document + "#prefix-" + prefix);
            graph.add(prefixes, iri(SH + "declare"), declaration);
            graph.add(declaration, iri(SH + "prefix"), NodeFactory.createLiteralString(prefix));
            graph.add(declaration, iri(SH + "namespace"), NodeFactory.createLiteralDT(namespace, XSDDatatype.XSDanyURI));
        });
    }

    private static void add(Graph graph, CannedQuery query, Node name, Node prefixes, Node endpoint) {
        boolean isSelect = !query.columns().isEmpty();
        graph.add(name, Vocab.TYPE, iri(SH + "SPARQLExecutable"));
        graph.add(name, Vocab.TYPE, iri(SH + (isSelect ? "SPARQLSelectExecutable" : "SPARQLConstructExecutable")));
        graph.add(name, iri(Vocab.RDFS + "label"), NodeFactory.createLiteralLang(query.summary(), "en"));
        graph.add(name, iri(Vocab.RDFS + "comment"), NodeFactory.createLiteralLang(query.description().isEmpty() ? query.summary() : query.description(), "en"));
        graph.add(name, iri(SH + "prefixes"), prefixes);
        graph.add(name, iri(SH + (isSelect ? "select" : "construct")), NodeFactory.createLiteralString(query.text()));
        graph.add(name, iri(SCHEMA + "target"), endpoint);
        query.tags().forEach(tag -> graph.add(name, iri(SCHEMA + "keywords"), NodeFactory.createLiteralString(tag)));
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
