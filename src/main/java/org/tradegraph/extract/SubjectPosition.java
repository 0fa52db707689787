package org.tradegraph.extract;

import org.tradegraph.mention.Cue;
import org.tradegraph.mention.Time;
import org.tradegraph.text.Token;

/** Tells whether a place stands where the subject of a clause does. */
final class SubjectPosition {

    private final Parts parts;
    private final Wording wording;
    private final int chain;
    private final int end;

    SubjectPosition(Parts parts, int at) {
        this.parts = parts;
        this.wording = parts.wording();
        this.chain = new Chain(parts, at).start();
        this.end = parts.get(at).to();
    }

    /** A subject stands at the start of a clause and a verb, a number or a bracket follows. */
    boolean holds() {
        int start = start();
        if (isListed(start) || isPredicated()) {
            return true;
        }
        boolean joined = start > 1 && wording.is(start - 1, "-") && !wording.token(start).spaceBefore();
        return !joined && (isCued() || opens(start) && isFollowed());
    }

    /** Where the place begins with the adjectives before it, if these begin a clause or follow an article. */
    private int start() {
        int start = chain;
        while (start > 0 && isAdjective(start - 1)) {
            start--;
        }
        boolean article = wording.has(start - 1, "article-or-possessive") || wording.is(start - 1, ",", ";");
        return start == 0 || article ? start : chain;
    }

    private boolean isAdjective(int at) {
        Token token = wording.token(at);
        return token.isWord() && (!token.capital() || at == 0) && !isMentioned(at) && !wording.has(at, "closing") && !wording.has(at, "being") && !wording.has(at, "clause")
                && !wording.has(at, "no-adjective");
    }

    private boolean isMentioned(int at) {
        for (Part part : parts.list()) {
            if (part.from() <= at && at < part.to()) {
                return true;
            }
        }
        return false;
    }

    /** "The main buyers were Russia (42%)", "its top markets were Russia and China". */
    private boolean isListed(int start) {
        return wording.is(start - 1, "were", "was", "being", "are") && (wording.is(end, "(") || followsRole());
    }

    /** Whether the nearest cue before the place is a noun for a partner: "its main buyers in 2023 were Russia". */
    private boolean followsRole() {
        boolean role = false;
        for (int at = 0; at < parts.size() && parts.get(at).from() < end; at++) {
            role = parts.get(at).is(Cue.class) ? parts.get(at).isCue("role") : role;
        }
        return role;
    }

    /** "Russia was", "Vietnam came". */
    private boolean isPredicated() {
        return wording.has(end, "predicate") && !wording.has(chain - 1, "joining");
    }

    /** "Overall Jilin", "among buyers China", "from January to June Armenia": a word on the whole sentence stands right before it, or its time. */
    private boolean isCued() {
        for (Part part : parts.list()) {
            if (part.to() == chain && (part.isCue("context") || part.isCue("role") || part.is(Time.class) && opensWith(part))) {
                return true;
            }
        }
        return false;
    }

    /** "In the first half", "from the start of the year": at most a preposition and an article stand before a time that begins a clause. */
    private boolean opensWith(Part time) {
        int before = wording.has(time.from() - 1, "article-or-possessive") ? time.from() - 2 : time.from() - 1;
        return opens(time.from()) || opens(before);
    }

    private boolean opens(int start) {
        return start == 0 || wording.has(start - 1, "subject-opening") || wording.has(start - 1, "clause");
    }

    /** Something follows: a comma alone is the end of a list, but "Peru, however, was" goes on. */
    private boolean isFollowed() {
        boolean parenthesis = wording.is(end, ",") && wording.is(end + 2, ",");
        return parenthesis || !wording.is(end, ",") || parts.get(parts.size() - 1).from() >= end;
    }
}
