package org.tradegraph.export;

import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import com.google.gson.stream.JsonWriter;
import org.apache.jena.graph.Node;

/**
 * The short names of JSON-LD: prefixes, and for each property of the vocabulary whether its values are things or of which datatype.
 *
 * @param prefixes prefix to namespace
 * @param types    IRI of a property to {@code @id}, or to the IRI of a datatype
 */
record JsonLdContext(SortedMap<String, String> prefixes, SortedMap<String, String> types) {

    static final String THING = "@id";

    /** The context that fits a snapshot. A prefix of JSON-LD ends where a local name can follow. */
    static JsonLdContext of(Snapshot graph) {
        SortedMap<String, String> prefixes = new TreeMap<>(graph.prefixes());
        prefixes.entrySet().removeIf(entry -> entry.getKey().isEmpty() || !entry.getValue().endsWith("#") && !entry.getValue().endsWith("/"));
        return new JsonLdContext(prefixes, graph.valueTypes());
    }

    void write(JsonWriter json) throws IOException {
        json.name("@context").beginObject();
        for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
            json.name(prefix.getKey()).value(prefix.getValue());
        }
        for (Map.Entry<String, String> type : types.entrySet()) {
            json.name(compact(type.getKey())).beginObject();
            json.name("@id").value(type.getKey());
            json.name("@type").value(type.getValue()).endObject();
        }
        json.endObject();
    }

    boolean isThing(Node property) {
        return THING.equals(types.get(property.getURI()));
    }

    boolean isOfType(Node property, String datatype) {
        return datatype.equals(types.get(property.getURI()));
    }

    /** An IRI by the longest prefix that fits. */
    String compact(String iri) {
        Map.Entry<String, String> best = null;
        for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
            boolean fits = iri.startsWith(prefix.getValue()) && !iri.startsWith("//", prefix.getValue().length());
            if (fits && (best == null || prefix.getValue().length() > best.getValue().length())) {
                best = prefix;
            }
        }
        return best == null ? iri : best.getKey() + ":" + iri.substring(best.getValue().length());
    }
}
