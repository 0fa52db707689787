package org.tradegraph.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.tradegraph.graph.Vocab;

/** Reads what the page about an observation shows. */
final class ObservationReader {

    private final Lookup lookup;
    private final Figures figures;

    ObservationReader(Lookup lookup) {
        this.lookup = lookup;
        this.figures = new Figures(lookup);
    }

    ObservationPage page(Node observation) {
        Figure figure = figures.of(observation);
        List<Row> dimensions = lookup.rows(observation, Vocab.DIMENSIONS.stream().filter(node -> !node.equals(Vocab.STATED_IN)).toList());
        return new ObservationPage(observation.getURI(), Findings.title(figure), figure, dimensions, figures.of(figures.claims(observation)),
                new Findings(lookup).of(observation), derived(observation), history(observation), figures.quotes(observation),
                lookup.addresses().data(observation.getURI()).orElse(""));
    }

    private List<Row> history(Node observation) {
        List<Row> rows = new ArrayList<>(lookup.rows(observation, List.of(Vocab.ATTRIBUTED_TO, Vocab.SAID_BY, Vocab.RULE, Vocab.CONFIDENCE)));
        lookup.value(observation, Vocab.DATA_SET).ifPresent(report ->
                rows.addAll(lookup.rows(report, List.of(Vocab.PUBLISHER, Vocab.ISSUED, Vocab.SOURCE, Vocab.WAS_GENERATED_BY))));
        return rows;
    }

    private List<ObservationPage.Derived> derived(Node observation) {
        return lookup.subjects(Vocab.WAS_DERIVED_FROM, observation).stream().map(node -> new ObservationPage.Derived(lookup.link(node),
                lookup.text(node, Vocab.RULE).orElse(""), lookup.text(node, Vocab.COMMENT).orElse(""), lookup.text(node, Vocab.tg("computed")).orElse(""),
                figures.of(lookup.values(node, Vocab.WAS_DERIVED_FROM).stream().filter(lookup::isObservation).toList()))).toList();
    }
}
