package org.tradegraph.extract;

import org.tradegraph.mention.Amount;
import org.tradegraph.mention.Goods;

/** Finds where the words that belong to a number end: at the next comma, bracket or conjunction, or before the next number. */
final class Boundaries {

    private static final int FARTHEST_LEAD = 3;

    private Boundaries() {
    }

    static int after(Parts parts, Amount amount, int at) {
        int limit = nextTopic(parts, at, nextNumber(parts, at));
        for (int token = amount.to(); token < limit; token++) {
            if ((parts.wording().has(token, "boundary") || isVerb(parts.wording(), token) || isReason(parts, token)) && !isInsidePart(parts, at, token)) {
                return token;
            }
        }
        return limit;
    }

    /** "A surplus of 371 million replaced the deficit": a verb with its object says something else of the number. */
    private static boolean isVerb(Wording wording, int token) {
        return wording.word(token).endsWith("ed") && wording.has(token + 1, "article-or-possessive");
    }

    /** "A deficit of 2 billion as imports rose", "on account of lower shipments": a reason follows. */
    private static boolean isReason(Parts parts, int token) {
        Wording wording = parts.wording();
        boolean account = wording.is(token, "on") && (wording.is(token + 1, "account") || wording.is(token + 1, "the") && wording.is(token + 2, "back", "strength"));
        boolean result = wording.is(token, "as") && wording.is(token + 1, "a") && wording.is(token + 2, "result", "consequence");
        return account || result || wording.is(token, "due") && wording.is(token + 1, "to") || parts.wording().is(token, "as") && parts.stream().anyMatch(part -> part.topic().isPresent() && (part.from() == token + 1 || part.from() == token + 2) || part.is(Goods.class) && part.from() == token + 1);
    }

    private static boolean isInsidePart(Parts parts, int at, int token) {
        return parts.from(at + 1).stream().anyMatch(part -> part.from() < token && token < part.to());
    }

    /** "A deficit of 6 billion into a surplus of 11 billion": the second topic leads up to the next number. */
    private static int nextTopic(Parts parts, int at, int number) {
        return parts.from(at + 1).stream().takeWhile(part -> part.from() < number).flatMap(part -> part.topic().stream())
                .filter(topic -> number - topic.to() <= FARTHEST_LEAD && parts.wording().has(topic.to(), "leading-up"))
                .mapToInt(topic -> parts.wording().beforeArticle(topic.from())).filter(token -> parts.wording().has(token, "turning"))
                .findFirst().orElse(number);
    }

    private static int nextNumber(Parts parts, int at) {
        return parts.from(at + 1).stream().flatMap(part -> part.number().stream()).findFirst().map(Amount::from).orElse(parts.wording().size());
    }
}
