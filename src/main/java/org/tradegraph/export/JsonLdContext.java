package org.tradegraph.export;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import com.google.gson.stream.JsonWriter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;
import org.tradegraph.graph.Vocab;

/**
 * The short names of JSON-LD: prefixes, and for each property of the vocabulary whether its values are things or of which datatype.
 *
 * @param prefixes prefix to namespace
 * @param types    IRI of a property to {@code @id}, or to the IRI of a datatype
 */
record JsonLdContext(SortedMap<String, String> prefixes, SortedMap<String, String> types) {

    static final String THING = "@id";

    private static final String MIXED = "";
    private static final Set<String> PLAIN = Set.of(MIXED, XSD.xstring.getURI(), RDF.langString.getURI());

    /** The context that fits a snapshot. */
    static JsonLdContext of(Snapshot graph) {
        return new JsonLdContext(usable(graph.prefixes()), graph.valueTypes());
    }

    /** The context that fits some statements without a vocabulary: properties are as their values are, where these are alike. */
    static JsonLdContext of(SortedMap<String, String> prefixes, List<Triple> triples) {
        SortedMap<String, String> types = new TreeMap<>();
        for (Triple triple : triples) {
            String type = triple.getObject().isLiteral() ? triple.getObject().getLiteralDatatypeURI() : THING;
            types.merge(triple.getPredicate().getURI(), type, (one, other) -> one.equals(other) ? one : MIXED);
        }
        types.keySet().remove(Vocab.TYPE.getURI());
        types.values().removeIf(PLAIN::contains);
        return new JsonLdContext(usable(prefixes), types);
    }

    /** A prefix of JSON-LD ends where a local name can follow. */
    private static SortedMap<String, String> usable(SortedMap<String, String> given) {
        SortedMap<String, String> prefixes = new TreeMap<>(given);
        prefixes.entrySet().removeIf(entry -> entry.getKey().isEmpty() || !entry.getValue().endsWith("#") && !entry.getValue().endsWith("/"));
        return prefixes;
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
