package org.tradegraph.extract;

import java.util.List;

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

/** Writes down for people how a sentence was understood: its mentions, then each observation with its rule and slots. */
final class Explanation {

    private final Document document;
    private final StringBuilder text = new StringBuilder();

    Explanation(Document document) {
        this.document = document;
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
        }
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
