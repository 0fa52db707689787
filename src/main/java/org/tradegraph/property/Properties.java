package org.tradegraph.property;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Gathers the properties of a node or an edge; what is absent is left out. */
final class Properties {

    private final Map<String, Object> values = new LinkedHashMap<>();

    Properties put(String name, Object value) {
        values.put(name, value);
        return this;
    }

    Properties put(String name, Optional<?> value) {
        value.ifPresent(present -> values.put(name, present));
        return this;
    }

    Map<String, Object> map() {
        return values;
    }
}
