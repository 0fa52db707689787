package org.tradegraph.extract;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.tradegraph.attach.Ranked;
import org.tradegraph.attach.Slot;
import org.tradegraph.mention.Amount;
import org.tradegraph.mention.Cue;
import org.tradegraph.mention.Goods;
import org.tradegraph.mention.Mention;
import org.tradegraph.mention.PlaceMention;
import org.tradegraph.mention.Reading;
import org.tradegraph.mention.Segment;
import org.tradegraph.mention.Time;
import org.tradegraph.text.Document;
import org.tradegraph.trade.Period;

/** Writes down for people how a sentence was understood: its mentions, then each observation with its rule, what it was told of, and the candidates for each slot. */
final class Explanation {

    private static final int MOST_CANDIDATES = 5;

    private final Document document;
    private final Iterator<Map<Slot, List<Ranked>>> ranks;
    private final StringBuilder text = new StringBuilder();

    /** {@code ranks} gives the candidates of the numbers in the order in which they are read. */
    Explanation(Document document, Iterator<Map<Slot, List<Ranked>>> ranks) {
        this.document = document;
        this.ranks = ranks;
    }

    void add(Reading reading, Slots start, List<Draft> drafts) {
        text.append("\n» ").append(document.words(reading.sentence().span())).append('\n');
        text.append("  begins with ").append(show(start)).append('\n');
        for (Mention mention : reading.mentions()) {
            text.append("  ").append(words(reading, mention)).append("  →  ").append(show(mention)).append('\n');
        }
        for (Draft draft : drafts) {
            text.append("  = ").append(draft.rule()).append(": ").append(draft.sense().indicator().code()).append(' ')
                    .append(draft.sense().value().toPlainString()).append(' ').append(draft.sense().unit())
                    .append(draft.sense().basis().map(basis -> " (" + basis + ")").orElse("")).append("  of ").append(show(draft.slots())).append('\n');
            ranks.next().forEach(this::rank);
        }
    }

    /** The candidates for a slot with their scores, the chosen one with the clues that weigh most. */
    private void rank(Slot slot, List<Ranked> candidates) {
        text.append("      ").append(slot.code()).append(": ")
                .append(candidates.stream().limit(MOST_CANDIDATES).map(Explanation::show).collect(Collectors.joining(" | "))).append('\n');
    }

    private static String show(Ranked candidate) {
        String name = candidate.name().isEmpty() ? "nothing" : candidate.name();
        String told = candidate.told() ? ", told" : "";
        String clues = candidate.chosen() ? " by " + String.join(", ", candidate.clues()) : "";
        return String.format(Locale.ROOT, "%s (%.2f%s%s)", name, candidate.score(), told, clues);
    }

    private String words(Reading reading, Mention mention) {
        int start = reading.tokens().get(mention.from()).start();
        int end = reading.tokens().get(mention.to() - 1).end();
        return document.text().substring(start, end).replace('\n', ' ');
    }

    private static String show(Mention mention) {
        if (mention instanceof Amount amount) {
            return "amount " + amount.value().toPlainString() + " " + amount.unit() + " " + amount.kind() + " " + amount.approximation().code();
        }
        if (mention instanceof Time time) {
            return "time " + time.kind() + time.period().map(period -> " " + period).orElse("");
        }
        if (mention instanceof PlaceMention place) {
            return "place " + place.form() + " " + (place.senses().isEmpty() ? place.word() : place.senses().get(0).id());
        }
        if (mention instanceof Goods goods) {
            return "goods " + goods.name();
        }
        if (mention instanceof Segment segment) {
            return "segment " + segment.name();
        }
        return mention instanceof Cue cue ? "cue " + cue.family() + "=" + cue.value() : "";
    }

    private static String show(Slots slots) {
        return "reporter " + slots.reporters().stream().map(Party::name).toList() + " partner " + slots.partners().stream().map(Party::name).toList()
                + " flow " + slots.flow().code() + " product " + slots.products() + " segment " + slots.segment().orElse("-")
                + " via " + slots.via().map(Party::name).orElse("-") + " period " + slots.period().map(Period::code).orElse("-");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
