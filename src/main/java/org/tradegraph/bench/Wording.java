package org.tradegraph.bench;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.tradegraph.graph.Iris;
import org.tradegraph.graph.TradeStream;
import org.tradegraph.graph.Vocab;

/** Tells in English what is measured and how much it is, for the sentences of findings. */
final class Wording {

    private static final Map<String, String> TRADED = Map.of("export", "exports", "import", "imports", "trade", "trade", "balance", "trade balance",
            "throughput", "throughput", "none", "figures");
    private static final Map<String, String> TOWARD = Map.of("export", "to", "import", "from");

    private final Graph all;
    private final Iris iris;
    private final Places places;
    private final Map<Node, String> names;

    /** @param names those that are known, to which it adds what it looks up */
    Wording(Graph all, Iris iris, Places places, Map<Node, String> names) {
        this.all = all;
        this.iris = iris;
        this.places = places;
        this.names = names;
    }

    /** What a stream is: "Liaoning's exports to Russia in 2023"; trade between two is told of the one that is a part of a country, or a country and no group. */
    String of(TradeStream stream) {
        boolean isTurned = stream.isMutual() && (liesWithin(stream.partner()) && !liesWithin(stream.reporter())
                || places.isCountry(stream.partner()) && !places.isCountry(stream.reporter()) && !liesWithin(stream.reporter()));
        return isTurned ? told(stream, stream.partner(), stream.reporter()) : told(stream, stream.reporter(), stream.partner());
    }

    private boolean liesWithin(String place) {
        return !places.isCountry(place) && places.liesWithin(place);
    }

    private String told(TradeStream stream, String reporter, String partner) {
        StringBuilder told = new StringBuilder(reporter.equals(TradeStream.ANY) ? "the" : owner(name(iris.place(reporter))));
        told.append(' ').append(TRADED.getOrDefault(stream.flow(), stream.flow()));
        if (!stream.product().equals(TradeStream.ALL)) {
            told.append(" of ").append(name(iris.product(stream.product())));
        }
        if (!partner.equals(TradeStream.WORLD)) {
            told.append(' ').append(TOWARD.getOrDefault(stream.flow(), "with")).append(' ').append(name(iris.place(partner)));
        }
        if (!stream.gateway().equals(TradeStream.ANY)) {
            told.append(" through ").append(name(iris.place(stream.gateway())));
        }
        if (!stream.segment().equals(TradeStream.ALL)) {
            told.append(" (").append(name(iris.code("segment", stream.segment()))).append(')');
        }
        return told.append(stream.period().equals("unstated") ? "" : " in " + Span.told(stream.period())).toString();
    }

    private static String owner(String name) {
        return name.endsWith("s") ? name + "'" : name + "'s";
    }

    /** How much it is: "over 29.7 billion CNY", "+71.5 percent", "17.7 percent of the total", "rank 3". */
    String of(BigDecimal value, Node unit, String indicator, Node basis, Optional<String> approximation) {
        String amount = (indicator.startsWith("change") && value.signum() > 0 ? "+" : "") + Amount.told(value, name(unit));
        String hedged = approximation.map(word -> word + " " + amount).orElse(amount);
        if (indicator.startsWith("rank")) {
            return "rank " + Amount.told(value, "");
        }
        return indicator.startsWith("share") && !Iris.lastPart(basis).equals("none") ? hedged + " of " + name(basis) : hedged;
    }

    private String name(Node thing) {
        return names.computeIfAbsent(thing, key -> all.stream(key, Vocab.PREF_LABEL, Node.ANY)
                .map(triple -> triple.getObject().getLiteralLexicalForm()).sorted().findFirst().orElse(Iris.lastPart(key)));
    }
}
