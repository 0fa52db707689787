package org.tradegraph.page;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.tradegraph.graph.Vocab;

/** Reads what the checks found; where none has run, how the claims of each thing measured stand to each other. */
final class Findings {

    private static final List<String> SEVERITIES = List.of("error", "warning", "note");
    private static final Comparator<Finding> ORDER = Comparator.comparingInt((Finding finding) -> SEVERITIES.indexOf(finding.severity()))
            .thenComparing(Finding::kind).thenComparing(Finding::sentence).thenComparing(finding -> finding.link().href());
    private static final int MOST_READ = 5_000;

    private final Lookup lookup;
    private final Figures figures;

    Findings(Lookup lookup) {
        this.lookup = lookup;
        this.figures = new Figures(lookup);
    }

    /** All of them, the gravest first. */
    List<Finding> all() {
        List<Finding> found = lookup.said(Node.ANY, Vocab.TYPE, Vocab.FINDING).map(Quad::getSubject).distinct().limit(MOST_READ).map(this::finding).toList();
        return (found.isEmpty() ? compared() : found).stream().sorted(ORDER).toList();
    }

    /** Those that rest on an observation. */
    List<Finding> of(Node observation) {
        List<Finding> found = lookup.subjects(Vocab.USES_OBSERVATION, observation).stream().map(this::finding).sorted(ORDER).toList();
        return !found.isEmpty() ? found : lookup.subjects(Vocab.OBSERVATION, observation).stream().flatMap(this::compared).toList();
    }

    private Finding finding(Node node) {
        List<Figure> uses = figures.of(lookup.values(node, Vocab.USES_OBSERVATION).stream().filter(lookup::isObservation).toList());
        return new Finding(lookup.link(node), text(node, "findingKind"), text(node, "severity"), text(node, "verdict"),
                lookup.text(node, Vocab.COMMENT).orElse(""), text(node, "computed"), uses);
    }

    private String text(Node node, String property) {
        return lookup.text(node, Vocab.tg(property)).orElse("");
    }

    private List<Finding> compared() {
        return lookup.said(Node.ANY, Vocab.TYPE, Vocab.CELL).map(Quad::getSubject).distinct().limit(MOST_READ).flatMap(this::compared).toList();
    }

    private Stream<Finding> compared(Node cell) {
        List<Node> claims = lookup.values(cell, Vocab.OBSERVATION);
        if (claims.size() < 2) {
            return Stream.empty();
        }
        List<Figure> uses = figures.of(claims);
        Figure.Standing standing = uses.get(0).standing();
        if (standing == Figure.Standing.ALONE || uses.stream().map(Figure::quote).distinct().count() < 2) {
            return Stream.empty();
        }
        boolean isDispute = standing == Figure.Standing.DISPUTED;
        String amounts = uses.stream().map(figure -> figure.amount().text()).distinct().collect(Collectors.joining(isDispute ? " against " : " and "));
        return Stream.of(new Finding(lookup.link(cell), isDispute ? "disagreement" : "agreement", isDispute ? "warning" : "note", standing.words(),
                title(uses.get(0)) + ": " + amounts + ".", "", uses));
    }

    /** What a figure measures, in words. */
    static String title(Figure figure) {
        return Stream.concat(Stream.of(figure.reporter(), figure.partner(), figure.flow(), figure.product(), figure.indicator(), figure.period()),
                figure.parts().stream()).filter(link -> !link.href().matches(".*/(world|any|all|none)")).map(Link::label)
                .collect(Collectors.joining(", "));
    }
}
