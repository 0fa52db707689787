package org.tradegraph.extract;

import java.math.BigDecimal;

import org.tradegraph.extract.Draft.Sense;
import org.tradegraph.extract.Telling.Told;
import org.tradegraph.mention.Amount;
import org.tradegraph.mention.Amount.Kind;
import org.tradegraph.mention.Cue;
import org.tradegraph.mention.Goods;
import org.tradegraph.mention.Mention;
import org.tradegraph.mention.PlaceMention;
import org.tradegraph.mention.Segment;
import org.tradegraph.trade.Flow;
import org.tradegraph.trade.Indicator;

/** Decides whether a number speaks of trade at all, or of prices, people, investment and the like. */
record Relevance(Figure figure, Telling telling) {

    private static final int LONGEST_LINE = 60;
    private static final int FARTHEST_CARRIER = 10;
    private static final int LONGEST_CARRIER = 4;
    private static final int LONGEST_LABEL = 6;
    private static final BigDecimal SMALLEST_SUM = BigDecimal.valueOf(200_000);
    private static final BigDecimal FEW = BigDecimal.TEN;

    boolean holds(Sense sense, Slots slots) {
        if (slots.flow() == Flow.NONE || slots.reporters().isEmpty() || isOfElse() || isPrice(sense) || isHandful(sense)) {
            return false;
        }
        return sense.indicator() == Indicator.COUNT ? isCount(slots) : isAmount(slots);
    }

    /** "routes to 43 countries": what is counted, unless it was counted before, in a sentence of trade or beside what passes. */
    private boolean isCount(Slots slots) {
        boolean passing = slots.flow() == Flow.THROUGHPUT;
        boolean network = passing && telling.drafts().stream().anyMatch(draft -> draft.sense().indicator() == Indicator.COUNT || draft.sense().indicator() == Indicator.QUANTITY);
        boolean lines = passing && figure.wording().isOf(figure.amount().unit(), "network");
        boolean reached = passing && figure.wording().hasAny(0, figure.wording().size(), "reaching");
        return (figure.parts().isOfTrade() || network || lines || reached || isReached()) && !isKnown();
    }

    /** "The fruit now goes to 112 countries". */
    private boolean isReached() {
        int before = figure.wording().beforeHedges(figure.amount().from());
        boolean land = figure.wording().isOf(figure.amount().unit().split(" and ")[0], "counted-land");
        boolean sent = figure.wording().is(before, "to") && (figure.wording().hasAny(0, before, "heading-out") || figure.wording().hasAny(0, before, "trade-out"));
        return sent || land && figure.wording().has(before, "reaching");
    }

    /** "The top 43 countries", "shipped from three ports": nothing is counted anew. */
    private boolean isKnown() {
        int before = figure.wording().beforeHedges(figure.amount().from());
        return figure.wording().has(figure.amount().from() - 1, "known-before") || figure.wording().has(before, "uncounted-before");
    }

    private boolean isAmount(Slots slots) {
        boolean table = telling.discourse().units().ofTable().isPresent() && figure.wording().size() < LONGEST_LINE;
        return table || isLabelled() || figure.parts().isOfTrade() || telling.hasNumbers() || goesOn() || figure.is(Kind.QUANTITY) && slots.flow() == Flow.THROUGHPUT;
    }

    /** "Mining: USD 756 million", "2020 - 4.0 bln US dollars": a line with a name goes on with what was counted last. */
    private boolean isLabelled() {
        int sign = figure.amount().lead() - 1;
        boolean name = sign > 0 && sign <= LONGEST_LABEL && figure.wording().is(sign, ":", "-", "–", "—");
        return name && telling.discourse().hasSpoken() && telling.discourse().units().last().filter(last -> last.unit().equals(figure.amount().unit())).isPresent();
    }

    /** A price, a tariff, an expense or a part of the economy. */
    private boolean isOfElse() {
        return isPriced() || isDeal() || isCover() || isProgress() || isLoad() || isPackage() || !figure.hasTopicBehind() && (isDistracted() || isSpent() || isOfEconomy());
    }

    private boolean isDistracted() {
        return telling.has(Told.DISTRACTION) || telling.has(Told.PRICED) && !figure.is(Kind.QUANTITY);
    }

    /** "30 cents a kilo", "50 percent higher capacity". */
    private boolean isPriced() {
        for (Part part : figure.behind()) {
            int measured = figure.isRelative() && figure.wording().has(figure.amount().to(), "difference") ? figure.amount().to() + 1 : figure.amount().to();
            if (part.isCue("distractor") && !part.isCue("distractor", "load") && (part.from() == measured && !figure.costs(part.from()) || isRateOf(part) || part.isCue("distractor", "economy") && isOf(part))) {
                return true;
            }
        }
        return false;
    }

    /** "A 5% safeguard duty". */
    private boolean isRateOf(Part part) {
        Wording wording = figure.wording();
        int end = figure.amount().to();
        return figure.is(Kind.PERCENT) && part.isCue("distractor", "price") && part.from() == end + 1 && wording.token(end).isWord() && !wording.has(end, "closing") && !wording.has(end, "being");
    }

    /** "38 agreements worth $325 million": what was agreed upon has not been traded yet. */
    private boolean isDeal() {
        Wording wording = figure.wording();
        int worth = wording.beforeHedges(figure.amount().from());
        worth = wording.is(worth, "at", "of") ? worth - 1 : worth;
        return figure.is(Kind.MONEY) && wording.has(worth, "valued") && wording.has(worth - 1, "deal-noun");
    }

    /** "12 billion yuan of investment", "3 billion dollars in loans". */
    private boolean isOf(Part part) {
        return figure.is(Kind.MONEY) && part.from() == figure.amount().to() + 1 && figure.precedes("of", "in");
    }

    /** "Exports covered 79.5 percent of imports": a ratio of two flows. */
    private boolean isCover() {
        int before = figure.amount().from() - 1;
        boolean covers = figure.wording().has(before, "covering") || figure.wording().has(before, "approximate") && figure.wording().has(before - 1, "covering");
        return figure.is(Kind.PERCENT) && (covers || isRateOfCover());
    }

    /** "The export-import coverage ratio fell from 83 percent", "the ratio of exports to imports was 43 percent, while it was 47 before": told of in the same clause or taken up. */
    private boolean isRateOfCover() {
        int at = figure.amount().from() - 1;
        boolean takenUp = false;
        while (at >= 0 && !figure.wording().has(at, "coverage") && (takenUp && !figure.wording().is(at, ".", ";") || !figure.wording().has(at, "boundary") && !figure.wording().is(at, "as"))) {
            takenUp |= figure.wording().is(at, "it", "from") && !figure.lead().hasTopic();
            at--;
        }
        return figure.wording().has(at, "coverage");
    }

    /** "The bridge is 57 percent done". */
    private boolean isProgress() {
        return figure.is(Kind.PERCENT) && figure.wording().has(figure.amount().to(), "accomplished");
    }

    /** "A train with 41 containers", "one truck carries 6 tonnes": what a single train or ship holds is no flow of trade. */
    private boolean isLoad() {
        Wording wording = figure.wording();
        if (!figure.is(Kind.QUANTITY) || figure.amount().value().compareTo(BigDecimal.ONE) == 0) {
            return figure.is(Kind.QUANTITY) && !figure.amount().unit().isEmpty() && wording.isOf(wording.word(figure.amount().to() - 1), "carrier");
        }
        int before = wording.beforeHedges(figure.amount().from());
        int loading = wording.is(before, "of") ? before - 1 : before;
        for (int at = loading - 1; wording.has(loading, "loading") && at >= 0 && loading - at <= FARTHEST_CARRIER && !wording.is(at, ";"); at--) {
            if (wording.has(at, "carrier")) {
                return isSingle(at);
            }
        }
        return false;
    }

    /** "7.2 million bags of 60 kilos", "a 5-kilo box": how much is in one of them. */
    private boolean isPackage() {
        Wording wording = figure.wording();
        int of = figure.amount().from() - 1;
        boolean each = wording.is(of, "of") && wording.reading().ended(of, Amount.class).filter(packed -> packed.kind() == Kind.QUANTITY).isPresent();
        return figure.is(Kind.QUANTITY) && (each || wording.has(figure.amount().to(), "package"));
    }

    /** "A train", "the first lorry"; "the train" only where no time is told in which it may have gone many times. */
    private boolean isSingle(int carrier) {
        Wording wording = figure.wording();
        int from = Math.max(0, carrier - LONGEST_CARRIER);
        return wording.hasAny(from, carrier, "single") || !telling.has(Told.TIME) && wording.hasAny(from, carrier, "definite");
    }

    /** A sum too small for a flow of trade is a price, unless a table names the unit. */
    private boolean isPrice(Sense sense) {
        boolean small = sense.indicator() == Indicator.VALUE && figure.amount().value().abs().compareTo(SMALLEST_SUM) < 0 && figure.amount().value().signum() != 0;
        return small && figure.amount().scale().compareTo(BigDecimal.ONE) == 0 && telling.discourse().units().ofTable().isEmpty() && !figure.lead().hasTopic() && !figure.follows("worth");
    }

    /** "Sells 3 cows": so few things that someone sells are no flow of trade, unless the sentence names one; nor is "earnings from one kilogram". */
    private boolean isHandful(Sense sense) {
        boolean one = sense.indicator() == Indicator.QUANTITY && figure.amount().value().compareTo(BigDecimal.ONE) == 0;
        return one || sense.indicator() == Indicator.QUANTITY && sense.unit().equals("units") && figure.amount().value().compareTo(FEW) < 0 && !figure.lead().hasTopic();
    }

    /** Money that something else was spent on or set aside for, where nothing of trade stands before it. */
    private boolean isSpent() {
        return figure.is(Kind.MONEY) && !figure.lead().hasTopic() && figure.hasBehind("distractor", "spent");
    }

    /** "3.6 percentage points to the bloc's share of GDP". */
    private boolean isOfEconomy() {
        return (figure.is(Kind.POINTS) || figure.is(Kind.PERCENT)) && figure.hasBehind("distractor", "economy");
    }

    /** A sentence without a word of trade goes on with the one before if a pronoun, a place, goods or a way is what it is about. */
    private boolean goesOn() {
        return telling.discourse().hasSpoken() && figure.wording().mentions().stream().anyMatch(Relevance::isThread);
    }

    private static boolean isThread(Mention mention) {
        return mention instanceof PlaceMention place && place.form() != PlaceMention.Form.IN_NAME || mention instanceof Goods || mention instanceof Segment
                || mention instanceof Cue cue && (cue.is("context", "they") || cue.is("context", "forecast") || cue.is("share") || cue.is("trend") || cue.is("basis") || cue.is("context", "value") || cue.is("context", "quantity") || cue.is("context", "overall") || cue.is("verbs"));
    }
}
