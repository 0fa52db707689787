package org.tradegraph.text;

import java.util.ArrayList;
import java.util.List;

/** Finds the paragraphs of a text: its lines, put together where a line goes on in the next, as in a text that was broken at some width. */
final class Paragraphs {

    private static final int WIDEST = 110;
    private static final int SHORTEST = 40;
    private static final int FEWEST = 3;
    private static final double OFTEN = 0.3;
    private static final double FULL = 0.65;
    private static final String ENDS = ".!?:;\"”…)";

    private final String text;
    private final List<Span> lines;
    private final int full;

    private Paragraphs(String text, Span body) {
        this.text = text;
        this.lines = lines(body);
        this.full = isBroken() ? (int) (FULL * longest()) : Integer.MAX_VALUE;
    }

    /** The paragraphs of a part of a text, in order, none blank. */
    static List<Span> of(String text, Span body) {
        return new Paragraphs(text, body).joined();
    }

    private List<Span> lines(Span body) {
        List<Span> lines = new ArrayList<>();
        for (int start = body.start(); start < body.end();) {
            int stop = text.indexOf('\n', start);
            int end = stop < 0 || stop > body.end() ? body.end() : stop;
            if (!text.substring(start, end).isBlank()) {
                lines.add(new Span(start, end));
            }
            start = end + 1;
        }
        return lines;
    }

    private List<Span> joined() {
        List<Span> joined = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            int start = lines.get(at).start();
            while (at + 1 < lines.size() && goesOn(at)) {
                at++;
            }
            joined.add(new Span(start, lines.get(at).end()));
        }
        return joined;
    }

    private boolean goesOn(int line) {
        boolean full = length(lines.get(line)) >= this.full && Character.isLetterOrDigit(text.charAt(lines.get(line + 1).start()));
        return isNext(line) && (full || breaksOff(line));
    }

    /** Whether no blank line parts a line from the next. */
    private boolean isNext(int line) {
        return lines.get(line + 1).start() == lines.get(line).end() + 1;
    }

    /** A long line that ends in the middle of a sentence. */
    private boolean breaksOff(int line) {
        Span span = lines.get(line);
        String words = text.substring(span.start(), span.end()).stripTrailing();
        return words.length() >= SHORTEST && ENDS.indexOf(words.charAt(words.length() - 1)) < 0 && Character.isLowerCase(text.charAt(lines.get(line + 1).start()));
    }

    /** Whether the whole text was broken at some width: many of its lines end in the middle of a sentence. */
    private boolean isBroken() {
        int next = 0;
        int broken = 0;
        for (int line = 0; line < lines.size() - 1; line++) {
            next += isNext(line) ? 1 : 0;
            broken += isNext(line) && breaksOff(line) ? 1 : 0;
        }
        return broken >= FEWEST && broken >= OFTEN * next && longest() <= WIDEST;
    }

    private int longest() {
        return lines.stream().mapToInt(Paragraphs::length).max().orElse(0);
    }

    private static int length(Span line) {
        return line.end() - line.start();
    }
}
