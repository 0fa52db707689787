package org.tradegraph.page;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What does not add up and what is confirmed.
 *
 * @param findings a page of those that were asked for
 * @param count    how many were asked for
 * @param kinds    how many there are of each kind
 * @param severities how many there are of each severity
 * @param filter   what was asked for: kind, severity, place, document
 * @param page     which page it is, from 1
 */
public record FindingsPage(List<Finding> findings, int count, SortedMap<String, Integer> kinds, SortedMap<String, Integer> severities,
                           Map<String, String> filter, int page) {

    private static final int ON_A_PAGE = 50;

    /** Those that were asked for, by kind, severity, place and document; the gravest first. */
    static FindingsPage of(List<Finding> all, Map<String, String> filter, int page) {
        List<Finding> wanted = all.stream().filter(finding -> isWanted(finding, filter)).toList();
        return new FindingsPage(wanted.stream().skip((page - 1L) * ON_A_PAGE).limit(ON_A_PAGE).toList(), wanted.size(), counted(all, Finding::kind),
                counted(all, Finding::severity), filter, page);
    }

    private static SortedMap<String, Integer> counted(List<Finding> findings, Function<Finding, String> by) {
        return findings.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.summingInt(finding -> 1)));
    }

    private static boolean isWanted(Finding finding, Map<String, String> filter) {
        return filter.getOrDefault("kind", finding.kind()).equals(finding.kind())
                && filter.getOrDefault("severity", finding.severity()).equals(finding.severity())
                && (!filter.containsKey("place") || finding.uses().stream().anyMatch(figure -> isOf(figure, filter.get("place"))))
                && (!filter.containsKey("document") || finding.uses().stream()
                        .anyMatch(figure -> figure.quote().document().href().equals("/documents/" + filter.get("document"))));
    }

    private static boolean isOf(Figure figure, String place) {
        return Stream.of(figure.reporter(), figure.partner())
                .anyMatch(link -> link.label().equalsIgnoreCase(place) || link.href().equals("/page/place/" + place));
    }

    /** Whether there are more behind this page. */
    public boolean hasMore() {
        return (long) page * ON_A_PAGE < count;
    }

    public String filter(String name) {
        return filter.getOrDefault(name, "");
    }
}
