package org.tradegraph.page;

import java.util.List;

/**
 * What the page about an observation shows.
 *
 * @param iri        its name in the graph
 * @param title      what it measures, in words
 * @param dimensions what it is about
 * @param claims     all claims of the same thing, itself among them
 * @param findings   what was found that rests on it
 * @param derived    what was computed from it
 * @param history    how it came to be known
 * @param passages   all words that state it
 */
public record ObservationPage(String iri, String title, Figure figure, List<Row> dimensions, List<Figure> claims, List<Finding> findings,
                              List<Derived> derived, List<Row> history, List<Quote> passages, String data) {

    /** A number that was computed, by which rule, in a sentence, from which observations. */
    public record Derived(Link link, String rule, String sentence, String computed, List<Figure> from) {
    }
}
