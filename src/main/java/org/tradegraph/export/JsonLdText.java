package org.tradegraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import com.google.gson.stream.JsonWriter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.XSD;
import org.tradegraph.files.Unchecked;
import org.tradegraph.graph.Vocab;

/** Writes statements as compact JSON-LD while they come, in order: an object for each graph, and in it one for each subject. */
final class JsonLdText {

    private final JsonWriter json;
    private final JsonLdContext context;
    private final List<Quad> block = new ArrayList<>();
    private Node graph = Quad.defaultGraphIRI;

    JsonLdText(OutputStream out, JsonLdContext context) {
        this.context = context;
        json = new JsonWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        json.setHtmlSafe(false);
        json.setIndent(" ");
        Unchecked.run(() -> {
            json.beginObject();
            context.write(json);
            json.name("@graph").beginArray();
        });
    }

    /** Statements of one graph follow each other, and in it those of one subject, and of these those of one property. */
    void quad(Quad quad) {
        boolean isOtherGraph = !quad.getGraph().equals(graph);
        if (isOtherGraph || !block.isEmpty() && !block.get(0).getSubject().equals(quad.getSubject())) {
            Unchecked.run(this::writeBlock);
        }
        if (isOtherGraph) {
            Unchecked.run(() -> {
                endGraph();
                json.beginObject().name("@id").value(id(quad.getGraph())).name("@graph").beginArray();
            });
            graph = quad.getGraph();
        }
        block.add(quad);
    }

    void finish() {
        Unchecked.run(() -> {
            writeBlock();
            endGraph();
            json.endArray().endObject();
            json.flush();
        });
    }

    private void endGraph() throws IOException {
        if (!Quad.isDefaultGraph(graph)) {
            json.endArray().endObject();
        }
    }

    private void writeBlock() throws IOException {
        if (block.isEmpty()) {
            return;
        }
        json.beginObject().name("@id").value(id(block.get(0).getSubject()));
        int end;
        for (int start = 0; start < block.size(); start = end) {
            end = start + 1;
            while (end < block.size() && block.get(end).getPredicate().equals(block.get(start).getPredicate())) {
                end++;
            }
            writeProperty(block.get(start).getPredicate(), block.subList(start, end));
        }
        json.endObject();
        block.clear();
    }

    private void writeProperty(Node property, List<Quad> quads) throws IOException {
        json.name(property.equals(Vocab.TYPE) ? "@type" : context.compact(property.getURI()));
        if (quads.size() > 1) {
            json.beginArray();
        }
        for (Quad quad : quads) {
            writeObject(property, quad.getObject());
        }
        if (quads.size() > 1) {
            json.endArray();
        }
    }

    private void writeObject(Node property, Node object) throws IOException {
        if (object.isLiteral()) {
            writeLiteral(property, object);
        } else if (property.equals(Vocab.TYPE) || context.isThing(property)) {
            json.value(id(object));
        } else {
            json.beginObject().name("@id").value(id(object)).endObject();
        }
    }

    private void writeLiteral(Node property, Node literal) throws IOException {
        String datatype = literal.getLiteralDatatypeURI();
        boolean isPlain = datatype.equals(XSD.xstring.getURI()) && !context.types().containsKey(property.getURI());
        if (isPlain || context.isOfType(property, datatype)) {
            json.value(literal.getLiteralLexicalForm());
            return;
        }
        json.beginObject().name("@value").value(literal.getLiteralLexicalForm());
        if (!literal.getLiteralLanguage().isEmpty()) {
            json.name("@language").value(literal.getLiteralLanguage());
        } else if (!datatype.equals(XSD.xstring.getURI())) {
            json.name("@type").value(context.compact(datatype));
        }
        json.endObject();
    }

    private String id(Node node) {
        return node.isBlank() ? "_:" + node.getBlankNodeLabel() : context.compact(node.getURI());
    }
}
