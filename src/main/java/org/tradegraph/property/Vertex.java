package org.tradegraph.property;

import java.util.List;
import java.util.Map;

/**
 * A node of the property graph.
 *
 * @param id     its IRI
 * @param labels what it is, the most general first: Place before Country
 */
public record Vertex(String id, List<String> labels, Map<String, Object> properties) {

    /** What it is called, or else its IRI. */
    public String name() {
        return String.valueOf(properties.getOrDefault("name", id));
    }
}
