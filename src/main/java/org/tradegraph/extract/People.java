package org.tradegraph.extract;

/** Tells the name of a people from an adjective: "the Vietnamese bought", "Iraqis were", "to the Chinese" stand for their countries. */
final class People {

    private People() {
    }

    /** Whether an adjective of a place stands by itself: with an article or in the plural, and with no noun behind it. */
    static boolean stands(Parts parts, int at) {
        Wording wording = parts.wording();
        String word = wording.word(parts.get(at).to() - 1);
        boolean plural = word.endsWith("s") && !word.endsWith("ss");
        return (plural || wording.is(parts.get(at).from() - 1, "the")) && (hasVerb(parts, at) || isEnded(wording, parts.get(at).to()));
    }

    private static boolean hasVerb(Parts parts, int at) {
        int end = parts.get(at).to();
        boolean cue = at + 1 < parts.size() && parts.get(at + 1).from() == end && (parts.get(at + 1).isCue("verbs") || parts.get(at + 1).isCue("trend"));
        return cue || parts.wording().has(end, "predicate") || parts.wording().has(end, "having") || parts.wording().is(end, "have", "has");
    }

    private static boolean isEnded(Wording wording, int end) {
        return end >= wording.size() || wording.is(end, ",", ";", ".");
    }
}
