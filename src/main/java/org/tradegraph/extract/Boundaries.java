package org.tradegraph.extract;

import org.tradegraph.mention.Amount;

/** Finds where the words that belong to a number end: at the next comma, bracket or conjunction, or before the next number. */
final class Boundaries {

    private Boundaries() {
    }

    static int after(Parts parts, Amount amount, int at) {
        int limit = nextNumber(parts, at);
        for (int token = amount.to(); token < limit; token++) {
            if (parts.wording().has(token, "boundary") && !isInsidePart(parts, at, token)) {
                return token;
            }
        }
        return limit;
    }

    private static boolean isInsidePart(Parts parts, int at, int token) {
        return parts.from(at + 1).stream().anyMatch(part -> part.from() < token && token < part.to());
    }

    private static int nextNumber(Parts parts, int at) {
        return parts.from(at + 1).stream().flatMap(part -> part.number().stream()).findFirst().map(Amount::from).orElse(parts.wording().size());
    }
}
