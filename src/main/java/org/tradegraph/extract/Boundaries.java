package org.tradegraph.extract;

import java.util.List;
import java.util.Set;

import org.tradegraph.mention.Amount;
import org.tradegraph.mention.Reading;

/** Finds where the words that belong to a number end: at the next comma, bracket or conjunction, or before the next number. */
final class Boundaries {

    private static final Set<String> ENDS = Set.of(",", ";", ":", "(", "[", "]", ")", "while", "but", "and", "whereas", "although", "though", "—", ".", "that", "which", "who", "after", "before", "when", "because", "until", "despite", "amid", "thanks");

    private Boundaries() {
    }

    static int after(Reading reading, List<Part> parts, Amount amount, int at) {
        int limit = nextNumber(parts, at, reading.tokens().size());
        for (int token = amount.to(); token < limit; token++) {
            if (ENDS.contains(reading.word(token)) && !isInsidePart(parts, at, token)) {
                return token;
            }
        }
        return limit;
    }

    private static boolean isInsidePart(List<Part> parts, int at, int token) {
        return parts.subList(at + 1, parts.size()).stream().anyMatch(part -> part.from() < token && token < part.to());
    }

    private static int nextNumber(List<Part> parts, int at, int end) {
        for (int next = at + 1; next < parts.size(); next++) {
            if (parts.get(next) instanceof Part.Single single && single.mention() instanceof Amount amount && amount.kind() != Amount.Kind.RANK) {
                return amount.from();
            }
        }
        return end;
    }
}
