package org.tradegraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tradegraph.lexicon.Place;
import org.tradegraph.lexicon.PlaceKind;
import org.tradegraph.mention.Mention;
import org.tradegraph.mention.PlaceMention;
import org.tradegraph.mention.PlaceMention.Form;

/** Reads a list of places behind a preposition of a topic: "to Russia, Mongolia and Kazakhstan". */
final class TopicPlaces {

    private static final int LONGEST_GAP = 3;

    private final Wording wording;
    private final List<Mention> mentions;
    private final Referents referents;

    TopicPlaces(Wording wording, Referents referents) {
        this.wording = wording;
        this.mentions = wording.mentions();
        this.referents = referents;
    }

    /** Gives the places their role in the topic; returns the position of the mention after them, or -1 if they have none. */
    int read(TopicBuilder topic, String preposition, int at) {
        List<Party> parties = new ArrayList<>();
        int next = at;
        PlaceMention first = (PlaceMention) mentions.get(at);
        if (first.form() == Form.ANAPHOR && first.word().equals("both") && wording.isOf(preposition, "mutual")) {
            return pair(topic, preposition, first.to()) ? at + 1 : -1;
        }
        while (next == at || isContinued(next)) {
            next = owned(next);
            PlaceMention place = (PlaceMention) mentions.get(next);
            referents.named(place);
            meant(place, preposition).map(party -> place.form() == Form.ANAPHOR ? referents.other(party, place.word(), topic.reporters()) : party).ifPresent(parties::add);
            next++;
        }
        List<Party> kept = areJoined(at, next) ? parties : withoutWholes(parties);
        if (kept.isEmpty() || !topic.takes(preposition, kept)) {
            return -1;
        }
        topic.endAt(mentions.get(next - 1).to());
        return next;
    }

    /** "Trade between the two countries": the last two that were spoken of. */
    boolean pair(TopicBuilder topic, String preposition, int end) {
        List<Party> pair = referents.pair();
        if (pair.isEmpty()) {
            return false;
        }
        topic.takes(preposition, pair);
        topic.endAt(end);
        return true;
    }

    /** Whether a list of places goes on: neither with "the bloc and Kenya" nor with "the US, India's largest market". */
    private boolean isContinued(int at) {
        return at < mentions.size() && mentions.get(at) instanceof PlaceMention next && mentions.get(at - 1) instanceof PlaceMention last
                && isListed(last, next) && last.form() != Form.ANAPHOR && next.form() != Form.ANAPHOR && !wording.is(next.to(), "'s", "'");
    }

    private boolean isListed(Mention last, Mention next) {
        return next.from() - last.to() <= LONGEST_GAP && wording.hasOnly(last.to(), next.from(), "topic-list") && !isSubject(last, next);
    }

    /** "In trade with China, Japan posted a deficit": behind a bare comma stands who does something. */
    private boolean isSubject(Mention last, Mention next) {
        return wording.has(next.to(), "having") && !wording.hasAny(last.to(), next.from(), "either");
    }

    /** "China and Hong Kong" are two, even where the one lies in the other. */
    private boolean areJoined(int first, int next) {
        return next - first == 2 && wording.has(mentions.get(first).to(), "either");
    }

    /** Past the "China's" of "China's Xinjiang". */
    private int owned(int at) {
        Mention owner = mentions.get(at);
        boolean owned = at + 1 < mentions.size() && mentions.get(at + 1) instanceof PlaceMention part && wording.is(owner.to(), "'s") && part.from() == owner.to() + 1;
        if (owned) {
            referents.named((PlaceMention) owner);
        }
        return owned ? at + 1 : at;
    }

    /** An adjective is a place only before such a noun as in "Russian regions", "Chinese buyers". */
    private Optional<Party> meant(PlaceMention place, String preposition) {
        if (place.form() == Form.ADJECTIVE && !wording.has(place.to(), "stand-in") || Epithet.begins(wording, place)) {
            return Optional.empty();
        }
        if (wording.isOf(preposition, "through")) {
            return referents.resolveGateway(place);
        }
        return wording.isOf(preposition, "partner-joining") ? referents.resolvePartner(place).map(party -> referents.landOf(party, place)) : referents.resolve(place);
    }

    /** Of "the Chinese province of Liaoning, China" only the province is meant. */
    private List<Party> withoutWholes(List<Party> parties) {
        return parties.stream().filter(party -> parties.stream().noneMatch(other -> isWhole(party, other))).toList();
    }

    private boolean isWhole(Party whole, Party part) {
        return whole.place().isPresent() && part.place().isPresent() && isWhole(whole.place().get(), part.place().get());
    }

    private boolean isWhole(Place whole, Place part) {
        return whole.kind() != PlaceKind.GROUP && referents.gazetteer().isWithin(part, whole);
    }
}
