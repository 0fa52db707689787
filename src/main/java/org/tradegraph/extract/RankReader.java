package org.tradegraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.tradegraph.mention.Amount;
import org.tradegraph.mention.Cue;
import org.tradegraph.mention.Goods;
import org.tradegraph.mention.Reading;

/** Reads a place in an order: "its third largest export market", "came second with", "tenth in terms of growth". */
final class RankReader {

    private static final Set<String> STANDING = Set.of("was", "were", "is", "came", "ranked", "ranks", "ranking", "remained", "followed", "it", "finished", "placed", "stood", "as", "now", "in", "and", "stayed", "became", "again", "position", "placing", "rank");
    private static final Set<String> AFTER_STANDING = Set.of("with", "at", "among", "in", ",", ".", "", "by", "(", "and", "place", "position", "nationwide", "nationally", "after", "behind", "on", ";", "overall", "for", "ahead", "terms");
    private static final int ROLE_DISTANCE = 5;

    private final Reading reading;
    private final List<Part> parts;

    RankReader(Reading reading, List<Part> parts) {
        this.reading = reading;
        this.parts = parts;
    }

    /** The rank told by a part of the sentence, with one past its last token. */
    Optional<Integer> rank(int at) {
        Part part = parts.get(at);
        if (part instanceof Part.Single single && single.mention() instanceof Amount amount && amount.kind() == Amount.Kind.RANK) {
            return ordinal(amount, at);
        }
        if (part instanceof Part.Single single && single.mention() instanceof Cue cue && cue.is("rank")) {
            return cue.value().equals("top") ? Optional.of(1) : superlative(cue, at, 1);
        }
        return Optional.empty();
    }

    private Optional<Integer> ordinal(Amount amount, int at) {
        int value = amount.value().intValue();
        Optional<Cue> largest = next(at).filter(cue -> cue.is("rank", "first") && cue.from() - amount.to() <= 2);
        if (largest.isPresent()) {
            return Optional.empty();
        }
        if (role(at).isPresent() && !reading.is(amount.from() - 1, "a", "for") ) {
            return Optional.of(value);
        }
        boolean standing = STANDING.contains(reading.word(amount.from() - 1)) || reading.is(amount.from() - 1, "the") && reading.is(amount.from() - 2, "was", "is");
        return standing && AFTER_STANDING.contains(reading.word(amount.to())) && !reading.is(amount.from() - 1, "in", "and") || isListedRank(amount, at) ? Optional.of(value) : Optional.empty();
    }

    /** "Canada was second at 14.4 percent and China third at 10.8 percent": the verb stands only once. */
    private boolean isListedRank(Amount amount, int at) {
        boolean place = at > 0 && parts.get(at - 1) instanceof Part.Single single && (single.mention() instanceof org.tradegraph.mention.PlaceMention || single.mention() instanceof Goods)
                && single.to() == amount.from();
        return place && reading.is(amount.to(), "with", "at", "by", "(");
    }

    /** "largest", with an ordinal before it where there is one. */
    private Optional<Integer> superlative(Cue cue, int at, int value) {
        if (reading.is(cue.from() - 1, "of", "two", "three", "four", "five", "ten", "among", "other") || isPlural(cue)) {
            return Optional.empty();
        }
        int rank = at > 0 && parts.get(at - 1) instanceof Part.Single single && single.mention() instanceof Amount ordinal && ordinal.kind() == Amount.Kind.RANK
                && cue.from() - ordinal.to() <= 1 ? ordinal.value().intValue() : value;
        return role(at).isPresent() || isImportItem(at) ? Optional.of(rank) : Optional.empty();
    }

    private boolean isPlural(Cue cue) {
        return reading.is(cue.to(), "three", "five", "two", "four", "ten", "markets", "destinations");
    }

    /** "Auto parts were the largest import". */
    private boolean isImportItem(int at) {
        return at + 1 < parts.size() && parts.get(at + 1) instanceof Topic topic && topic.isBare() && topic.from() - parts.get(at).to() <= 1 && reading.is(topic.to() - 1, "import", "export");
    }

    private Optional<Cue> next(int at) {
        return at + 1 < parts.size() && parts.get(at + 1) instanceof Part.Single single && single.mention() instanceof Cue cue ? Optional.of(cue) : Optional.empty();
    }

    /** The noun that says of what it is the first: a market, a supplier, a partner, an export item. */
    Optional<Cue> role(int at) {
        for (int next = at + 1; next < parts.size() && parts.get(next).from() - parts.get(at).to() <= ROLE_DISTANCE; next++) {
            if (parts.get(next) instanceof Part.Single single) {
                if (single.mention() instanceof Cue cue && cue.is("role") && !cue.value().equals("gateway")) {
                    return reading.word(cue.to() - 1).endsWith("s") && !reading.is(cue.to(), "respectively", ",") ? Optional.empty() : Optional.of(cue);
                }
                if (single.mention() instanceof Amount amount && amount.kind() != Amount.Kind.RANK) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }
}
