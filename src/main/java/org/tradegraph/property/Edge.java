package org.tradegraph.property;

import java.util.Map;

/** An edge of the property graph, from one node to another by their ids; an id stands for one edge only. */
public record Edge(String id, String from, String to, String label, Map<String, Object> properties) {
}
