package org.tradegraph.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;

/** JSON-LD as a tree: what the graph is about on top, and each thing told in full where it is first met. */
final class JsonLdFramed implements Exporter {

    private static final String GRAPH = "@graph";

    @Override
    public String name() {
        return "jsonld-framed";
    }

    @Override
    public String ending() {
        return "framed.jsonld";
    }

    @Override
    public String mediaType() {
        return "application/ld+json";
    }

    @Override
    public String summary() {
        return "JSON-LD framed: a thing or a document as a tree, what speaks of it below it";
    }

    @Override
    public String losses() {
        return "which graph, and so which document, a statement stands in";
    }

    @Override
    public boolean isOfPart() {
        return true;
    }

    @Override
    public void write(Snapshot graph, OutputStream out) throws IOException {
        List<Triple> triples = new ArrayList<>();
        graph.triples(triples::add);
        JsonLdContext context = JsonLdContext.of(graph.prefixes(), triples);
        try {
            JsonObject framed = com.apicatalog.jsonld.JsonLd.frame(expanded(triples, context), document(new Frame(triples, graph.focus()).json(context)))
                    .ordered().get();
            JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                    .createWriter(new OutputStreamWriter(new Unclosed(out), StandardCharsets.UTF_8));
            writer.writeObject(graph.focus().map(focus -> focusFirst(framed, context.compact(focus.toString()))).orElse(framed));
            writer.close();
        } catch (JsonLdError e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where something stands beside what it is about, the latter comes first. */
    private static JsonObject focusFirst(JsonObject framed, String focus) {
        if (!framed.containsKey(GRAPH)) {
            return framed;
        }
        JsonArrayBuilder ordered = Json.createArrayBuilder();
        framed.getJsonArray(GRAPH).stream().filter(top -> isAbout(top, focus)).forEach(ordered::add);
        framed.getJsonArray(GRAPH).stream().filter(top -> !isAbout(top, focus)).forEach(ordered::add);
        return Json.createObjectBuilder(framed).add(GRAPH, ordered).build();
    }

    private static boolean isAbout(JsonValue top, String focus) {
        return top.asJsonObject().getString("@id", "").equals(focus);
    }

    private static JsonDocument expanded(List<Triple> triples, JsonLdContext context) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JsonLdText text = new JsonLdText(bytes, context);
        triples.forEach(triple -> text.quad(Quad.create(Quad.defaultGraphIRI, triple)));
        text.finish();
        return document(bytes.toString(StandardCharsets.UTF_8));
    }

    private static JsonDocument document(String json) {
        try {
            return JsonDocument.of(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        } catch (JsonLdError e) {
            throw new IllegalStateException(e);
        }
    }
}
