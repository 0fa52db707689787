package org.tradegraph.extract;

import java.util.Optional;

import org.tradegraph.mention.PlaceMention;

/**
 * Partners named by what they are, not by place: "non-traditional markets", "emerging economies".
 *
 * @param party the partners, called as they stand there
 * @param to    where the words end
 */
record MarketName(Party party, int to) {

    private static final int LONGEST = 5;

    /** The markets that some words beginning at a position name. */
    static Optional<MarketName> at(Wording wording, int from) {
        int at = from;
        while (at < wording.size() && at - from < LONGEST && (wording.token(at).isHyphen() || wording.has(at, "market-adjective"))) {
            at++;
        }
        boolean several = at > from + 1 && wording.has(at, "market-noun");
        boolean single = at == from + 1 && wording.is(from, "emerging", "developing", "third") && wording.has(at, "economy-noun");
        return (several || single) && !isPlaced(wording, at + 1) ? Optional.of(new MarketName(party(wording, from, at), at + 1)) : Optional.empty();
    }

    /** "Emerging markets in Africa" have a name of their own. */
    private static boolean isPlaced(Wording wording, int next) {
        return wording.is(next, "in", "of", "across") && wording.reading().begun(next + 1, PlaceMention.class).isPresent();
    }

    private static Party party(Wording wording, int from, int noun) {
        return new Party(wording.words(from, noun + 1), Optional.empty());
    }
}
