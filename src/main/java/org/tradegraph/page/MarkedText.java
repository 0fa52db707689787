package org.tradegraph.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tradegraph.page.DocumentPage.Mark;
import org.tradegraph.page.DocumentPage.Note;
import org.tradegraph.page.DocumentPage.Piece;

/** Cuts a text where the facts stated in it begin and end. */
final class MarkedText {

    /** A fact, and its number where it has one. */
    record Fact(Note note, Optional<BigDecimal> number) {
    }

    /** Words that state facts, from one code point to another. */
    record Passage(String anchor, int start, int end, String words, List<Fact> facts) {
    }

    /** A number within the text that is one of a fact's. */
    private record Found(int start, int end, List<Note> notes) {
    }

    private final String text;
    private final List<List<Piece>> paragraphs = new ArrayList<>(List.of(new ArrayList<>()));
    private int unread;

    MarkedText(String text, List<Passage> passages) {
        this.text = text;
        int done = 0;
        for (int i = 0; i < passages.size();) {
            int start = at(passages.get(i).start());
            int end = start;
            List<Passage> together = new ArrayList<>();
            while (i < passages.size() && (together.isEmpty() || at(passages.get(i).start()) < end)) {
                together.add(passages.get(i));
                end = Math.max(end, at(passages.get(i++).end()));
            }
            addUnsaid(done, Math.max(done, start));
            addSaid(Math.max(done, start), Math.max(done, end), together);
            done = Math.max(done, end);
        }
        addUnsaid(done, text.length());
    }

    /** The passages of a text of which only they are known, as they follow each other. */
    static List<Passage> oneAfterAnother(List<Passage> passages) {
        List<Passage> moved = new ArrayList<>();
        int start = 0;
        String last = "";
        for (Passage passage : passages) {
            int length = passage.words().codePointCount(0, passage.words().length());
            if (!last.isEmpty() && !passage.words().equals(last)) {
                start += last.codePointCount(0, last.length()) + 1;
            }
            moved.add(new Passage(passage.anchor(), start, start + length, passage.words(), passage.facts()));
            last = passage.words();
        }
        return moved;
    }

    List<List<Piece>> paragraphs() {
        return paragraphs.stream().filter(paragraph -> paragraph.stream().anyMatch(piece -> !piece.text().isBlank() || !piece.notes().isEmpty())).toList();
    }

    int unread() {
        return unread;
    }

    private int at(int codePoint) {
        int length = text.codePointCount(0, text.length());
        return text.offsetByCodePoints(0, Math.min(codePoint, length));
    }

    private void addUnsaid(int start, int end) {
        String part = text.substring(start, end);
        int done = 0;
        for (Numeral numeral : Numeral.of(part)) {
            if (!numeral.isDate()) {
                add(part.substring(done, numeral.start()), Mark.PLAIN, "", List.of());
                add(part.substring(numeral.start(), numeral.end()), Mark.UNREAD, "", List.of());
                done = numeral.end();
                unread++;
            }
        }
        add(part.substring(done), Mark.PLAIN, "", List.of());
    }

    private void addSaid(int start, int end, List<Passage> passages) {
        String part = text.substring(start, end);
        List<Fact> facts = passages.stream().flatMap(passage -> passage.facts().stream()).distinct().toList();
        List<Note> unplaced = new ArrayList<>();
        int done = 0;
        String anchor = passages.get(0).anchor();
        for (Found found : numbers(part, facts, unplaced)) {
            add(part.substring(done, found.start()), Mark.SAID, anchor, List.of());
            anchor = "";
            add(part.substring(found.start(), found.end()), Mark.NUMBER, "", found.notes());
            done = found.end();
        }
        add(part.substring(done), Mark.SAID, anchor, List.of());
        if (!unplaced.isEmpty()) {
            add("", Mark.SAID, "", unplaced);
        }
    }

    /** The numbers of some facts in the words that state them, in order; the facts without one are put aside. */
    private static List<Found> numbers(String part, List<Fact> facts, List<Note> unplaced) {
        List<Numeral> numerals = Numeral.of(part);
        List<Found> found = new ArrayList<>();
        for (Fact fact : facts) {
            Optional<Numeral> numeral = fact.number().flatMap(number -> numerals.stream().filter(candidate -> candidate.writes(number)).findFirst());
            if (numeral.isEmpty()) {
                unplaced.add(fact.note());
            } else {
                put(found, numeral.get().start(), numeral.get().endFor(fact.number().get(), part), fact.note());
            }
        }
        found.sort(Comparator.comparingInt(Found::start));
        return found;
    }

    private static void put(List<Found> found, int start, int end, Note note) {
        Optional<Found> same = found.stream().filter(other -> other.start() == start).findFirst();
        if (same.isPresent()) {
            same.get().notes().add(note);
        } else {
            found.add(new Found(start, end, new ArrayList<>(List.of(note))));
        }
    }

    /** Adds a stretch of text, in new paragraphs where its lines end. */
    private void add(String words, Mark mark, String anchor, List<Note> notes) {
        String[] lines = words.split("\\R+", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                paragraphs.add(new ArrayList<>());
            }
            if (!lines[i].isEmpty() || !notes.isEmpty()) {
                paragraphs.get(paragraphs.size() - 1).add(new Piece(lines[i], mark, i == 0 ? anchor : "", i == 0 ? notes : List.of()));
            }
        }
    }
}
