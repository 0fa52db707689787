package org.tradegraph.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.tradegraph.graph.Vocab;

/** Reads observations as figures. */
final class Figures {

    private static final List<Node> NARROWING = List.of(Vocab.SEGMENT, Vocab.GATEWAY, Vocab.BASIS);
    private static final Set<String> NOTHING_NARROWED = Set.of("all", "any", "none", "stated");
    /** Money first, then what can be counted, then growth, shares and ranks. */
    private static final List<String> INDICATORS = List.of("value", "quantity", "count", "change", "change-of-quantity", "share", "rank");
    private static final Comparator<Figure> ORDER = Comparator.comparingInt(Figures::rank)
            .thenComparing(Figure::when, Comparator.reverseOrder())
            .thenComparing(figure -> figure.amount().number().abs(), Comparator.reverseOrder())
            .thenComparing(Figure::href);

    private static final Node PREFERRED = Vocab.tg("preferred");

    private final Lookup lookup;

    Figures(Lookup lookup) {
        this.lookup = lookup;
    }

    /** The figures of some observations: money first, the latest and largest first among them. */
    List<Figure> of(List<Node> observations) {
        return observations.stream().map(this::of).sorted(ORDER).toList();
    }

    private static int rank(Figure figure) {
        int place = INDICATORS.indexOf(figure.indicator().label().replace(' ', '-'));
        return place < 0 ? INDICATORS.size() : place;
    }

    Figure of(Node observation) {
        List<Node> others = claims(observation);
        Amount amount = amount(observation);
        return new Figure(lookup.link(observation).href(), link(observation, Vocab.REPORTER), link(observation, Vocab.PARTNER),
                link(observation, Vocab.FLOW), link(observation, Vocab.PRODUCT), link(observation, Vocab.PERIOD),
                link(observation, Vocab.INDICATOR), parts(observation), amount, lookup.text(observation, Vocab.ATTRIBUTED_TO).orElse(""),
                quote(observation), others.size(), isComparable(observation) ? standing(amount, others) : Figure.Standing.ALONE,
                others.size() > 1 && !lookup.subjects(PREFERRED, observation).isEmpty());
    }

    private Link link(Node observation, Node dimension) {
        return lookup.value(observation, dimension).map(lookup::link).orElse(new Link("", ""));
    }

    private List<Link> parts(Node observation) {
        List<Link> parts = new ArrayList<>();
        for (Node dimension : NARROWING) {
            lookup.value(observation, dimension).filter(value -> !NOTHING_NARROWED.contains(Lookup.lastPart(value)))
                    .map(lookup::link).ifPresent(parts::add);
        }
        lookup.value(observation, Vocab.MODALITY).filter(value -> !NOTHING_NARROWED.contains(Lookup.lastPart(value)))
                .map(lookup::link).ifPresent(parts::add);
        return parts;
    }

    Amount amount(Node observation) {
        String unit = lookup.value(observation, Vocab.UNIT).map(Lookup::lastPart).orElse("");
        String indicator = lookup.value(observation, Vocab.INDICATOR).map(Lookup::lastPart).orElse("");
        String loose = lookup.value(observation, Vocab.APPROX).map(Lookup::lastPart).orElse("");
        BigDecimal number = lookup.value(observation, Vocab.VALUE).map(value -> new BigDecimal(value.getLiteralLexicalForm())).orElse(BigDecimal.ZERO);
        return new Amount(number, unit, loose, indicator.startsWith("change"));
    }

    /** Where something is stated, in its words. */
    Quote quote(Node thing) {
        return quotes(thing).stream().findFirst().orElse(new Quote("", "", new Link("", "")));
    }

    /** All words that state something. */
    List<Quote> quotes(Node thing) {
        List<Quote> quotes = new ArrayList<>();
        for (Node passage : Stream.of(Vocab.STATED_IN, Vocab.ALSO_STATED_IN).flatMap(property -> lookup.values(thing, property).stream()).toList()) {
            String words = lookup.value(passage, Vocab.HAS_SELECTOR).flatMap(selector -> lookup.text(selector, Vocab.EXACT)).orElse("");
            Optional<Node> report = lookup.value(passage, Vocab.HAS_SOURCE);
            quotes.add(new Quote(words, lookup.link(passage).href(), report.map(lookup::link).orElse(new Link("", ""))));
        }
        return quotes;
    }

    /** All claims of what an observation measures, itself among them. */
    List<Node> claims(Node observation) {
        return lookup.subjects(Vocab.OBSERVATION, observation).stream()
                .flatMap(cell -> lookup.values(cell, Vocab.OBSERVATION).stream()).distinct().toList();
    }

    /** Numbers without a period may be of different times. */
    private boolean isComparable(Node observation) {
        return lookup.value(observation, Vocab.PERIOD).filter(period -> !Lookup.lastPart(period).equals("unstated")).isPresent();
    }

    private Figure.Standing standing(Amount amount, List<Node> claims) {
        if (claims.size() < 2) {
            return Figure.Standing.ALONE;
        }
        List<Amount> amounts = claims.stream().map(this::amount).toList();
        if (amounts.stream().allMatch(other -> other.number().compareTo(amount.number()) == 0)) {
            return Figure.Standing.AGREED;
        }
        return amounts.stream().allMatch(amount::agrees) ? Figure.Standing.ROUNDED : Figure.Standing.DISPUTED;
    }
}
