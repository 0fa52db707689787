package org.tradegraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.jena.graph.Node;

/**
 * Trade itself, apart from how it is measured: the dimensions of a cell without indicator, basis and unit, each by the last part
 * of its address. Trade between two places is one stream whichever of them reports it.
 */
public record TradeStream(String reporter, String partner, String flow, String product, String segment, String gateway, String period,
                     String modality) {

    public static final String TRADE = "trade";
    public static final String WORLD = "world";
    /** What the whole is called in the dimensions that have one. */
    public static final String ALL = "all";
    public static final String ANY = "any";

    private static final String EACH = "each";
    private static final int PARTS = 8;

    public TradeStream {
        if (flow.equals(TRADE) && !partner.equals(WORLD) && !partner.equals(EACH) && reporter.compareTo(partner) > 0) {
            String other = reporter;
            reporter = partner;
            partner = other;
        }
    }

    /** The stream of an observation, from its dimensions in the order of {@link Vocab#DIMENSIONS}. */
    static TradeStream of(List<Node> key) {
        List<String> names = key.stream().limit(Vocab.DIMENSIONS.size()).map(Iris::lastPart).toList();
        return new TradeStream(names.get(0), names.get(1), names.get(2), names.get(3), names.get(4), names.get(5), names.get(6),
                names.get(Vocab.DIMENSIONS.indexOf(Vocab.MODALITY)));
    }

    /** The stream whose address ends so; nothing where it is none. */
    public static Optional<TradeStream> named(String name) {
        String[] parts = name.split("\\.", -1);
        return parts.length != PARTS ? Optional.empty()
                : Optional.of(new TradeStream(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5], parts[6], parts[7]));
    }

    /** The last part of its address. */
    public String name() {
        return String.join(".", reporter, partner, flow, product, segment, gateway, period, modality);
    }

    /** Whether it may be told from either of two ends. */
    public boolean isMutual() {
        return flow.equals(TRADE) && !partner.equals(WORLD);
    }

    public TradeStream withReporter(String other) {
        return new TradeStream(other, partner, flow, product, segment, gateway, period, modality);
    }

    public TradeStream withPartner(String other) {
        return new TradeStream(reporter, other, flow, product, segment, gateway, period, modality);
    }

    public TradeStream withFlow(String other) {
        return new TradeStream(reporter, partner, other, product, segment, gateway, period, modality);
    }

    public TradeStream withPeriod(String other) {
        return new TradeStream(reporter, partner, flow, product, segment, gateway, other, modality);
    }

    public TradeStream withGoods(String goods, String way, String through) {
        return new TradeStream(reporter, partner, flow, goods, way, through, period, modality);
    }

    /** With reporter and partner exchanged; of trade, which is the same from either end, still itself. */
    public TradeStream turned() {
        return new TradeStream(partner, reporter, flow, product, segment, gateway, period, modality);
    }

    /** The names of the comparisons it stands in: with other goods, times and partners, each the only thing in which they differ. */
    List<String> comparisons() {
        List<String> names = new ArrayList<>();
        names.add(acrossGoods());
        names.add(acrossPeriods());
        names.add(acrossPartners(reporter));
        if (isMutual()) {
            names.add(acrossPartners(partner));
        }
        return names;
    }

    /** The comparison of all directions, from the reporter's side. */
    public String acrossFlows() {
        return withFlow(EACH).name();
    }

    /** The comparison of all directions, from the partner's side. */
    public String acrossFlowsTurned() {
        return new TradeStream(partner, reporter, EACH, product, segment, gateway, period, modality).name();
    }

    /** The comparison of all goods, segments and gateways. */
    public String acrossGoods() {
        return withGoods(EACH, EACH, EACH).name();
    }

    /** The comparison of all times. */
    public String acrossPeriods() {
        return withPeriod(EACH).name();
    }

    /** The comparison of all with whom one of its ends trades. */
    public String acrossPartners(String end) {
        return new TradeStream(end, EACH, flow, product, segment, gateway, period, modality).name();
    }

    /** The comparisons of all whose place in an order of this kind is told. */
    public List<String> acrossRanks(String indicator) {
        List<String> names = new ArrayList<>();
        names.add(withReporter(EACH).name() + "." + indicator);
        if (isMutual()) {
            names.add(withPartner(EACH).name() + "." + indicator);
        }
        return names;
    }
}
