package org.tradegraph.export;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.apache.jena.atlas.io.IndentedWriter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterTTL;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.core.Quad;
import org.tradegraph.graph.Vocab;

/** Writes statements as Turtle or TriG while they come, in order: a block for each subject, its class first, a line for each property. */
final class TurtleText {

    private final IndentedWriter out;
    private final NodeFormatter formatter;
    private final List<Triple> block = new ArrayList<>();
    private Node graph = Quad.defaultGraphIRI;
    private String margin = "";

    TurtleText(OutputStream out, Map<String, String> prefixes) {
        this.out = new IndentedWriter(out);
        PrefixMap map = PrefixMapFactory.create(prefixes);
        this.formatter = new NodeFormatterTTL(null, map);
        prefixes.forEach((prefix, namespace) -> this.out.println("@prefix " + prefix + ": <" + namespace + "> ."));
    }

    /** Statements of one graph follow each other. */
    void quad(Quad quad) {
        if (!quad.getGraph().equals(graph)) {
            endGraph();
            graph = quad.getGraph();
            out.println();
            term(graph);
            out.println(" {");
            margin = "  ";
        }
        triple(quad.asTriple());
    }

    /** Statements of one subject follow each other. */
    void triple(Triple triple) {
        if (!block.isEmpty() && !block.get(0).getSubject().equals(triple.getSubject())) {
            writeBlock();
        }
        block.add(triple);
    }

    void finish() {
        endGraph();
        out.flush();
    }

    private void endGraph() {
        writeBlock();
        if (!Quad.isDefaultGraph(graph)) {
            margin = "";
            out.println("}");
        }
    }

    private void writeBlock() {
        if (block.isEmpty()) {
            return;
        }
        out.print("\n" + margin);
        term(block.get(0).getSubject());
        String end = " ";
        for (Node property : properties()) {
            out.print(end);
            out.print(property.equals(Vocab.TYPE) ? "a" : "");
            if (!property.equals(Vocab.TYPE)) {
                term(property);
            }
            writeObjects(property);
            end = " ;\n  " + margin;
        }
        out.println(" .");
        block.clear();
    }

    private Set<Node> properties() {
        Set<Node> properties = new TreeSet<>((one, other) -> order(one).compareTo(order(other)));
        block.forEach(triple -> properties.add(triple.getPredicate()));
        return properties;
    }

    private static String order(Node property) {
        return property.equals(Vocab.TYPE) ? "" : property.getURI();
    }

    private void writeObjects(Node property) {
        String before = " ";
        for (Triple triple : block) {
            if (triple.getPredicate().equals(property)) {
                out.print(before);
                term(triple.getObject());
                before = " , ";
            }
        }
    }

    private void term(Node node) {
        formatter.format(out, node);
    }
}
