package org.tradegraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import com.google.gson.stream.JsonWriter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;

/** JSON-LD: JSON that keeps the graphs apart, with its context inside; written straight from the statements, however many. */
final class JsonLd implements Exporter {

    @Override
    public String name() {
        return "jsonld";
    }

    @Override
    public String ending() {
        return "jsonld";
    }

    @Override
    public String mediaType() {
        return "application/ld+json";
    }

    @Override
    public String summary() {
        return "JSON-LD: JSON with its context inside, keeps the graph of each document apart";
    }

    @Override
    public void write(Snapshot graph, OutputStream out) throws IOException {
        JsonWriter json = new JsonWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        json.setHtmlSafe(false);
        json.setIndent(" ");
        json.beginObject();
        Map<String, String> prefixes = usable(graph.prefixes());
        writeContext(json, prefixes);
        json.name("@graph").beginArray();
        writeStatements(json, graph.quads(), prefixes);
        json.endArray().endObject();
        json.flush();
    }

    /** A prefix of JSON-LD ends where a local name can follow. */
    private static Map<String, String> usable(Map<String, String> prefixes) {
        return prefixes.entrySet().stream()
                .filter(entry -> !entry.getKey().isEmpty() && (entry.getValue().endsWith("#") || entry.getValue().endsWith("/")))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, TreeMap::new));
    }

    private static void writeContext(JsonWriter json, Map<String, String> prefixes) throws IOException {
        json.name("@context").beginObject();
        for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
            json.name(prefix.getKey()).value(prefix.getValue());
        }
        json.endObject();
    }

    private static void writeStatements(JsonWriter json, List<Quad> quads, Map<String, String> prefixes) throws IOException {
        int end;
        for (int start = 0; start < quads.size(); start = end) {
            end = start + 1;
            while (end < quads.size() && quads.get(end).getGraph().equals(quads.get(start).getGraph())) {
                end++;
            }
            List<Quad> graph = quads.subList(start, end);
            if (graph.get(0).isDefaultGraph()) {
                writeSubjects(json, graph, prefixes);
            } else {
                json.beginObject().name("@id").value(id(graph.get(0).getGraph())).name("@graph").beginArray();
                writeSubjects(json, graph, prefixes);
                json.endArray().endObject();
            }
        }
    }

    private static void writeSubjects(JsonWriter json, List<Quad> graph, Map<String, String> prefixes) throws IOException {
        Node subject = null;
        Node predicate = null;
        for (Quad quad : graph) {
            boolean isNewSubject = !quad.getSubject().equals(subject);
            if (subject != null && (isNewSubject || !quad.getPredicate().equals(predicate))) {
                json.endArray();
            }
            if (isNewSubject) {
                if (subject != null) {
                    json.endObject();
                }
                json.beginObject().name("@id").value(id(quad.getSubject()));
            }
            if (isNewSubject || !quad.getPredicate().equals(predicate)) {
                json.name(key(quad.getPredicate(), prefixes)).beginArray();
            }
            subject = quad.getSubject();
            predicate = quad.getPredicate();
            writeObject(json, quad);
        }
        json.endArray().endObject();
    }

    private static void writeObject(JsonWriter json, Quad quad) throws IOException {
        Node object = quad.getObject();
        if (!object.isLiteral()) {
            if (quad.getPredicate().equals(RDF.type.asNode())) {
                json.value(id(object));
            } else {
                json.beginObject().name("@id").value(id(object)).endObject();
            }
            return;
        }
        json.beginObject().name("@value").value(object.getLiteralLexicalForm());
        if (!object.getLiteralLanguage().isEmpty()) {
            json.name("@language").value(object.getLiteralLanguage());
        } else if (!object.getLiteralDatatypeURI().equals(XSD.xstring.getURI())) {
            json.name("@type").value(object.getLiteralDatatypeURI());
        }
        json.endObject();
    }

    private static String key(Node predicate, Map<String, String> prefixes) {
        String iri = predicate.getURI();
        if (predicate.equals(RDF.type.asNode())) {
            return "@type";
        }
        return prefixes.entrySet().stream().filter(prefix -> iri.startsWith(prefix.getValue()))
                .max(Map.Entry.<String, String>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(prefix -> prefix.getKey() + ":" + iri.substring(prefix.getValue().length())).orElse(iri);
    }

    private static String id(Node node) {
        return node.isBlank() ? "_:" + node.getBlankNodeLabel() : node.getURI();
    }
}
