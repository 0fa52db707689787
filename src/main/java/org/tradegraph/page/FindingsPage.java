package org.tradegraph.page;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * What does not add up and what is confirmed.
 *
 * @param findings the first of those that were asked for
 * @param count    how many were asked for
 * @param kinds    how many there are of each kind
 * @param severities how many there are of each severity
 * @param filter   what was asked for: kind, severity, place, document
 */
public record FindingsPage(List<Finding> findings, int count, SortedMap<String, Integer> kinds, SortedMap<String, Integer> severities,
                           Map<String, String> filter) {

    public String filter(String name) {
        return filter.getOrDefault(name, "");
    }
}
