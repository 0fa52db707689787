package org.tradegraph.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the page about a document shows: its text with the facts marked in place, and the facts beside it.
 *
 * @param iri        its name in the graph
 * @param published  the day, or nothing
 * @param source     where it was printed, or nothing
 * @param paragraphs its text, cut where marks begin and end
 * @param notes      the facts, in the order in which they are stated
 * @param unread     how many of its numbers no fact tells of
 */
public record DocumentPage(String iri, String name, String title, String published, String publisher, String source,
                           List<List<Piece>> paragraphs, List<Note> notes, int unread, String data) {

    /** How a stretch of text is marked. */
    public enum Mark {
        PLAIN, SAID, NUMBER, UNREAD
    }

    /**
     * A stretch of text.
     *
     * @param anchor the name by which addresses point at it, or nothing
     * @param notes  the facts whose number it is, or that end here without a number of their own
     */
    public record Piece(String text, Mark mark, String anchor, List<Note> notes) {

        /** The facts of each kind. */
        public Map<String, List<Note>> byKind() {
            return notes.stream().collect(Collectors.groupingBy(Note::kind, LinkedHashMap::new, Collectors.toList()));
        }
    }

    /**
     * A fact beside the text.
     *
     * @param kind   number, relation, route or event
     * @param title  the fact in short
     * @param detail what it is about
     */
    public record Note(String anchor, String kind, String title, String detail, String href, String saidBy, Figure.Standing standing) {
    }
}
