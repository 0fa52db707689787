package org.tradegraph.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.tradegraph.graph.Counts;
import org.tradegraph.graph.Vocab;

/** Reads what the home page and the list of documents show. */
final class Overview {

    private static final int LATEST = 8;
    private static final int GRAVEST = 5;
    private static final int MOST_LANES = 80;
    private static final int MOST_READ = 20_000;

    private final Lookup lookup;

    Overview(Lookup lookup) {
        this.lookup = lookup;
    }

    HomePage page(Counts counts, List<HomePage.Entry> documents, List<Finding> findings) {
        return new HomePage(counts, documents.stream().limit(LATEST).toList(),
                findings.stream().limit(GRAVEST).toList(), lanes());
    }

    /** All documents, the latest first. */
    List<HomePage.Entry> documents() {
        Comparator<HomePage.Entry> byDay = Comparator.comparing(HomePage.Entry::published, Comparator.reverseOrder());
        return lookup.said(Node.ANY, Vocab.TYPE, Vocab.REPORT).map(Quad::getSubject).distinct()
                .map(report -> new HomePage.Entry(lookup.link(report), lookup.text(report, Vocab.ISSUED).orElse(""),
                        lookup.text(report, Vocab.PUBLISHER).orElse(""), lookup.graph(report, Vocab.VALUE).count()))
                .sorted(byDay.thenComparing(HomePage.Entry::document, Link.BY_NAME)).toList();
    }

    private List<HomePage.Lane> lanes() {
        Map<String, List<Node>> ends = new TreeMap<>();
        Map<String, Integer> counts = new TreeMap<>();
        lookup.said(Node.ANY, Vocab.PARTNER, Node.ANY).limit(MOST_READ).forEach(quad ->
                lookup.value(quad.getSubject(), Vocab.REPORTER).ifPresent(reporter -> {
                    List<Node> pair = Stream.of(reporter, quad.getObject()).sorted(Comparator.comparing(Node::toString)).toList();
                    ends.put(pair.toString(), pair);
                    counts.merge(pair.toString(), 1, Integer::sum);
                }));
        return ends.entrySet().stream().flatMap(entry -> lane(entry.getValue(), counts.get(entry.getKey())).stream())
                .sorted(Comparator.comparingInt(HomePage.Lane::figures).reversed().thenComparing(lane -> lane.from().place().label() + lane.to().place().label()))
                .limit(MOST_LANES).toList();
    }

    private Optional<HomePage.Lane> lane(List<Node> pair, int figures) {
        return spot(pair.get(0)).flatMap(from -> spot(pair.get(1)).map(to -> new HomePage.Lane(from, to, figures)));
    }

    private Optional<Spot> spot(Node place) {
        return lookup.text(place, Vocab.LAT).flatMap(north -> lookup.text(place, Vocab.LONG).map(east -> new Spot(lookup.link(place), north, east)));
    }
}
