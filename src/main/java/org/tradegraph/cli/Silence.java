package org.tradegraph.cli;

import java.lang.Character.UnicodeScript;

import org.tradegraph.text.Document;

/** Tells of documents in which no fact was found, so that nobody waits for an answer that cannot come. */
final class Silence {

    private final Console console;
    private int documents;
    private int silent;

    Silence(Console console) {
        this.console = console;
    }

    /** Notes how many facts a document gave. */
    void add(Document document, int facts) {
        documents++;
        if (facts > 0) {
            return;
        }
        silent++;
        if (isForeign(document.words(document.body()))) {
            console.note(document.name() + ": no facts found; it is mostly not in Latin letters, and only English is read");
        }
    }

    /** Says how many documents gave none, if any did. */
    void tell() {
        if (silent > 0) {
            console.note("no facts found in " + silent + " of " + Amounts.of(documents, "document"));
        }
    }

    private static boolean isForeign(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long latin = text.codePoints().filter(letter -> UnicodeScript.of(letter) == UnicodeScript.LATIN).count();
        return latin * 2 < letters;
    }
}
