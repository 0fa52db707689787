package org.tradegraph.page;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.tradegraph.graph.Vocab;

/** Reads the vocabulary as it stands in the graph. */
final class Vocabulary {

    private static final String OWL = "http://www.w3.org/2002/07/owl#";
    private static final Node ONTOLOGY = NodeFactory.createURI(Vocab.NS.substring(0, Vocab.NS.length() - 1));
    private static final Node EXAMPLE = NodeFactory.createURI(Vocab.SKOS + "example");
    private static final Node DEFINITION = NodeFactory.createURI(Vocab.SKOS + "definition");
    private static final Node SUB_CLASS = NodeFactory.createURI(Vocab.RDFS + "subClassOf");
    private static final Node SUB_PROPERTY = NodeFactory.createURI(Vocab.RDFS + "subPropertyOf");
    private static final Node DOMAIN = NodeFactory.createURI(Vocab.RDFS + "domain");
    private static final Node RANGE = NodeFactory.createURI(Vocab.RDFS + "range");
    private static final Node CODE_LIST = NodeFactory.createURI(Vocab.QB + "codeList");
    private static final int MOST_COUNTED = 100_000;
    private static final int MOST_CODES = 60;

    private final Lookup lookup;

    Vocabulary(Lookup lookup) {
        this.lookup = lookup;
    }

    VocabularyPage page() {
        String version = text(ONTOLOGY, OWL + "versionIRI");
        return new VocabularyPage(text(ONTOLOGY, Vocab.DCT + "title"), text(ONTOLOGY, Vocab.DCT + "description"), text(ONTOLOGY, OWL + "versionInfo"),
                lookup.addresses().iri(version), text(ONTOLOGY, Vocab.DCT + "license"), terms("Class"),
                Stream.of("ObjectProperty", "DatatypeProperty").flatMap(type -> terms(type).stream()).toList(), schemes());
    }

    private String text(Node node, String property) {
        return lookup.text(node, NodeFactory.createURI(property)).orElse("");
    }

    private List<VocabularyPage.Term> terms(String type) {
        return lookup.subjects(Vocab.TYPE, NodeFactory.createURI(OWL + type)).stream()
                .filter(term -> term.isURI() && term.getURI().startsWith(Vocab.NS)).map(this::term).toList();
    }

    private VocabularyPage.Term term(Node term) {
        List<Link> parents = Stream.of(SUB_CLASS, SUB_PROPERTY).flatMap(sub -> lookup.links(term, sub).stream()).toList();
        List<Link> children = Stream.of(SUB_CLASS, SUB_PROPERTY).flatMap(sub -> lookup.subjects(sub, term).stream()).map(lookup::link).toList();
        List<Link> usedBy = Stream.of(DOMAIN, RANGE).flatMap(end -> lookup.subjects(end, term).stream()).distinct().map(lookup::link).toList();
        return new VocabularyPage.Term(Lookup.lastPart(term), term.getURI(), lookup.label(term), lookup.text(term, Vocab.COMMENT).orElse(""),
                lookup.values(term, EXAMPLE).stream().map(Lookup::text).toList(), lookup.links(term, Vocab.TYPE), parents, children,
                lookup.links(term, DOMAIN), lookup.links(term, RANGE), lookup.links(term, CODE_LIST), usedBy, uses(term));
    }

    private int uses(Node term) {
        int asProperty = lookup.count(term, Var.alloc("value"), MOST_COUNTED);
        return asProperty > 0 ? asProperty : lookup.count(Vocab.TYPE, term, MOST_COUNTED);
    }

    private List<VocabularyPage.Scheme> schemes() {
        return lookup.subjects(Vocab.TYPE, NodeFactory.createURI(Vocab.SKOS + "ConceptScheme")).stream().map(scheme -> {
            List<Node> codes = lookup.subjects(Vocab.IN_SCHEME, scheme);
            return new VocabularyPage.Scheme(lookup.link(scheme), lookup.text(scheme, DEFINITION).orElse(""),
                    codes.stream().limit(MOST_CODES).map(lookup::link).toList(), codes.size());
        }).toList();
    }
}
