package org.tradegraph.extract;

import java.util.Optional;

import org.tradegraph.mention.Amount;
import org.tradegraph.mention.Goods;
import org.tradegraph.mention.PlaceMention;

/** Finds where the words that belong to a number end: at the next comma, bracket or conjunction, or before the next number. */
final class Boundaries {

    private static final int FARTHEST_LEAD = 3;

    private Boundaries() {
    }

    static int after(Parts parts, Amount amount, int at) {
        int limit = nextTopic(parts, at, nextNumber(parts, at));
        for (int token = amount.to(); token < limit; token++) {
            if (isBoundary(parts, amount, at, token) && !isInsidePart(parts, at, token) && !joinsPlaces(parts, at, token)) {
                return token;
            }
        }
        return limit;
    }

    private static boolean isBoundary(Parts parts, Amount amount, int at, int token) {
        Wording wording = parts.wording();
        return wording.has(token, "boundary") || isListing(wording, amount, token) || isVerb(wording, token) || isOwnClause(parts, token) || isRanking(parts, at, token) || isReason(parts, token);
    }

    /** "The top five destinations were India": who is counted follows. */
    private static boolean isListing(Wording wording, Amount amount, int token) {
        return amount.kind() == Amount.Kind.COUNT && wording.has(token, "listing");
    }

    /** "A surplus of 371 million replaced the deficit": a verb with its object says something else of the number. */
    private static boolean isVerb(Wording wording, int token) {
        return wording.word(token).endsWith("ed") && wording.has(token + 1, "article-or-possessive");
    }

    /** "To $1.4 billion with exports having risen by 5 percent": behind "with" another topic has a number of its own. */
    private static boolean isOwnClause(Parts parts, int token) {
        if (!parts.wording().is(token, "with")) {
            return false;
        }
        for (int at = 0; at + 1 < parts.size(); at++) {
            Part part = parts.get(at);
            if (part instanceof Topic topic && parts.wording().beforeArticle(topic.from()) == token) {
                return parts.get(at + 1).isCue("trend") && parts.get(at + 1).from() - topic.to() <= FARTHEST_LEAD;
            }
        }
        return false;
    }

    /** "Propane with 1.5 billion was second": the place in an order is told of its own. */
    private static boolean isRanking(Parts parts, int at, int token) {
        for (int next = at + 1; next < parts.size() && parts.get(next).from() <= token + 1; next++) {
            if (parts.get(next).from() == token + 1 && parts.get(next).ordinal().isPresent()) {
                return parts.wording().has(token, "being");
            }
        }
        return false;
    }

    /** "A deficit of 2 billion as imports rose", "on account of lower shipments", "driven by exports of cars": a reason follows. */
    private static boolean isReason(Parts parts, int token) {
        Wording wording = parts.wording();
        boolean account = wording.is(token, "on") && (wording.is(token + 1, "account") || wording.has(token + 1, "reason-adjective") || wording.is(token + 1, "the") && wording.is(token + 2, "back", "strength"));
        boolean result = wording.is(token, "as") && wording.is(token + 1, "a") && wording.is(token + 2, "result", "consequence");
        boolean driven = wording.has(token, "driven") && wording.is(token + 1, "by");
        return account || result || driven || wording.is(token, "due") && wording.is(token + 1, "to") || wording.is(token, "as") && parts.stream().anyMatch(part -> part instanceof Topic && (part.from() == token + 1 || part.from() == token + 2)
                || part.is(Goods.class) && part.from() == token + 1);
    }

    /** The "and" of "to Russia and Japan in 2015": places of one list that no verb or number follows. */
    private static boolean joinsPlaces(Parts parts, int at, int token) {
        for (int next = at + 2; next < parts.size() && parts.get(next - 1).to() <= token; next++) {
            Part place = parts.get(next);
            if (place.from() > token && place.is(PlaceMention.class) && parts.isContinued(next, PlaceMention.class)) {
                int behind = place.to();
                return behind >= parts.wording().size() || parts.wording().has(behind, "boundary") || parts.wording().is(behind, "in", "last", "during", "this");
            }
        }
        return false;
    }

    private static boolean isInsidePart(Parts parts, int at, int token) {
        for (int next = at + 1; next < parts.size() && parts.get(next).from() < token; next++) {
            if (token < parts.get(next).to()) {
                return true;
            }
        }
        return false;
    }

    /** "A deficit of 6 billion into a surplus of 11 billion": the second topic leads up to the next number. */
    private static int nextTopic(Parts parts, int at, int number) {
        for (int next = at + 1; next < parts.size() && parts.get(next).from() < number; next++) {
            if (parts.get(next) instanceof Topic topic && number - topic.to() <= FARTHEST_LEAD && parts.wording().has(topic.to(), "leading-up")) {
                int token = parts.wording().beforeArticle(topic.from());
                if (parts.wording().has(token, "turning")) {
                    return token;
                }
            }
        }
        return number;
    }

    private static int nextNumber(Parts parts, int at) {
        for (int next = at + 1; next < parts.size(); next++) {
            Optional<Amount> number = parts.numberAt(next);
            if (number.isPresent()) {
                return number.get().from();
            }
        }
        return parts.wording().size();
    }
}
