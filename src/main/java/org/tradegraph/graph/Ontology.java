package org.tradegraph.graph;

import java.io.StringReader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.tradegraph.files.Folder;

/** The vocabulary and its codes, as triples without blank nodes: nodes without a name are given one, in the order of the files. */
public final class Ontology {

    private static final List<String> FILES = List.of("trade.ttl", "codes.ttl");

    private final Set<Triple> triples;
    private final Set<Node> subjects = new HashSet<>();
    private final String hash;

    private Ontology(Set<Triple> triples, String hash) {
        this.triples = triples;
        this.hash = hash;
        triples.forEach(triple -> subjects.add(triple.getSubject()));
    }

    /** The ontology of the project, with the things it names under the base of these IRIs. */
    public static Ontology load(Iris iris) {
        return load(iris, Folder.ofProject("ontology"));
    }

    /** The ontology in a folder. */
    public static Ontology load(Iris iris, Folder folder) {
        Reader reader = new Reader(iris);
        StringBuilder content = new StringBuilder();
        for (String file : FILES) {
            String text = folder.text(file);
            content.append(text);
            RDFParser.create().source(new StringReader(text)).lang(Lang.TURTLE).base(Vocab.NS).parse(reader);
        }
        return new Ontology(reader.triples, Hash.of(content.toString()));
    }

    /** Whether a term, code or thing is described here, so that no document need describe it. */
    boolean knows(Node node) {
        return subjects.contains(node);
    }

    /** All that the files state. */
    public Stream<Triple> triples() {
        return triples.stream();
    }

    /** Tells one state of the files from another. */
    String hash() {
        return hash;
    }

    private static final class Reader extends StreamRDFBase {

        private final Iris iris;
        private final Set<Triple> triples = new HashSet<>();
        private final Map<Node, Node> names = new HashMap<>();

        Reader(Iris iris) {
            this.iris = iris;
        }

        @Override
        public void triple(Triple triple) {
            triples.add(Triple.create(named(triple.getSubject()), triple.getPredicate(), named(triple.getObject())));
        }

        private Node named(Node node) {
            return node.isBlank() ? names.computeIfAbsent(node, key -> part(names.size() + 1)) : iris.rebased(node);
        }

        private static Node part(int number) {
            return NodeFactory.createURI(Iris.STANDARD_BASE + ".well-known/genid/ontology-" + number);
        }
    }
}
