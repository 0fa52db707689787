package org.tradegraph.graph;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.junit.jupiter.api.Assertions;
import org.tradegraph.lexicon.Lexicon;
import org.tradegraph.text.Document;
import org.tradegraph.text.Span;
import org.tradegraph.trade.Fact;
import org.tradegraph.trade.FactReader;

/** A small lexicon and small documents to test with. */
final class Small {

    static final Iris IRIS = Iris.standard();
    static final Lexicon LEXICON = SmallLexicon.load();
    static final Ontology ONTOLOGY = Ontology.load(IRIS);
    static final FactGraph FACT_GRAPH = new FactGraph(IRIS, LEXICON, ONTOLOGY, "0.0");

    private Small() {
    }

    static Document document(String name, String text) {
        return new Document(name, text, Optional.empty(), new Span(0, text.length()), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Facts as JSON lines, with single quotes for double ones. */
    static List<Fact> facts(String lines) {
        return lines.replace('\'', '"').lines().filter(line -> !line.isBlank()).map(line -> FactReader.read(line).fact()).toList();
    }

    static Graph graph(String name, String text, String lines) {
        return FACT_GRAPH.of(document(name, text), facts(lines));
    }

    static ReferenceGraph reference() {
        return new ReferenceGraph(IRIS, LEXICON, ONTOLOGY);
    }

    static Graph turtle(String text) {
        Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
        StringBuilder prefixes = new StringBuilder();
        Prefixes.of(IRIS).forEach((prefix, namespace) -> prefixes.append("PREFIX ").append(prefix).append(": <").append(namespace).append(">\n"));
        RDFParser.create().source(new StringReader(prefixes + text)).lang(Lang.TURTLE)
                .base(Iris.STANDARD_BASE + "id/document/").parse(graph);
        return graph;
    }

    static void assertSame(Graph expected, Graph actual) {
        Assertions.assertTrue(expected.isIsomorphicWith(actual), () -> "too much:\n" + difference(actual, expected)
                + "missing:\n" + difference(expected, actual));
    }

    private static String difference(Graph some, Graph others) {
        return some.stream().filter(triple -> !others.contains(triple)).map(triple -> NodeFmtLib.strNT(triple) + "\n").sorted().collect(Collectors.joining());
    }
}
