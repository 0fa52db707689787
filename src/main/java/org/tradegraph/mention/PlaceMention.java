package org.tradegraph.mention;

import java.util.List;

import org.tradegraph.lexicon.Place;

/**
 * A place named in a sentence.
 *
 * @param senses the places that the words may mean, the likeliest first; of an anaphor the part of the world in which the one meant lies, where it tells that
 * @param form   how it is named
 * @param word   for an anaphor its noun, folded; else empty
 */
public record PlaceMention(int from, int to, List<Place> senses, Form form, String word) implements Mention {

    /** How a place is named: by name, by an adjective ("Chinese"), inside the name of something else ("Nanning Customs"), or by an anaphor. */
    public enum Form { NAME, ADJECTIVE, IN_NAME, ANAPHOR }
}
