package org.tradegraph.export;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.tradegraph.graph.Iris;
import org.tradegraph.graph.Vocab;

/** What of a store is wanted: which parts are left out, and to what it is narrowed. */
public record Selection(Set<Part> without) {

    private static final Set<Node> EVIDENCE_PROPERTIES = Set.of(Vocab.STATED_IN, Vocab.ALSO_STATED_IN, Vocab.TEXT, Vocab.HAS_SOURCE,
            Vocab.HAS_SELECTOR, Vocab.START, Vocab.END, Vocab.EXACT);
    private static final Set<Node> EVIDENCE_CLASSES = Set.of(Vocab.PASSAGE, Vocab.POSITION_SELECTOR, Vocab.QUOTE_SELECTOR);

    /** A part of the graph that can be left out. */
    public enum Part {
        /** The text of documents, and the passages that state a fact. */
        EVIDENCE,
        /** What was computed and found. */
        DERIVED,
        /** What the lexicon knows of places, products and bodies. */
        GAZETTEER,
        /** The terms and codes. */
        VOCABULARY;

        /** The part of this name, in letters of any size. */
        public static Optional<Part> find(String name) {
            return Stream.of(values()).filter(part -> part.name().equalsIgnoreCase(name)).findFirst();
        }
    }

    public Selection {
        without = Set.copyOf(without);
    }

    /** All of it. */
    public static Selection whole() {
        return new Selection(EnumSet.noneOf(Part.class));
    }

    /** Whether a graph is wanted at all; what is still to be checked never is, nor what a server says of its questions. */
    boolean hasGraph(Node graph, Iris iris) {
        return !graph.equals(iris.pendingGraph()) && !graph.equals(iris.examplesGraph()) && part(graph, iris).filter(without::contains).isEmpty();
    }

    private static Optional<Part> part(Node graph, Iris iris) {
        if (graph.equals(iris.gazetteerGraph())) {
            return Optional.of(Part.GAZETTEER);
        }
        if (graph.equals(iris.ontologyGraph())) {
            return Optional.of(Part.VOCABULARY);
        }
        boolean isDerived = graph.equals(iris.derivedGraph()) || graph.equals(iris.findingsGraph());
        return isDerived ? Optional.of(Part.DERIVED) : Optional.empty();
    }

    /** Whether a statement of a wanted graph is wanted. */
    boolean has(Quad quad) {
        return !without.contains(Part.EVIDENCE) || !isEvidence(quad);
    }

    private static boolean isEvidence(Quad quad) {
        return EVIDENCE_PROPERTIES.contains(quad.getPredicate())
                || quad.getPredicate().equals(Vocab.TYPE) && EVIDENCE_CLASSES.contains(quad.getObject());
    }
}
