package org.tradegraph.text;

/**
 * Whether a text breaks its lines at some width, so that a line end is no more than a blank.
 *
 * @param width the length of the longest line, 0 where lines end only with what they say
 */
record Wrapping(int width) {

    private static final int WIDEST = 100;
    private static final int FEWEST = 4;
    private static final int ONE_IN = 3;
    private static final double FULL = 0.8;

    /** Lines are broken where no line is long, and many end in the midst of a sentence that the next one goes on with in small letters. */
    static Wrapping of(String text, Span body) {
        int longest = 0;
        int lines = 0;
        int broken = 0;
        int start = body.start();
        while (start < body.end()) {
            int end = lineEnd(text, start, body.end());
            longest = Math.max(longest, end - start);
            lines += end > start ? 1 : 0;
            broken += goesOn(text, start, end, body.end()) ? 1 : 0;
            start = end + 1;
        }
        return new Wrapping(longest <= WIDEST && broken >= FEWEST && ONE_IN * broken >= lines ? longest : 0);
    }

    /** Where a line with all those ends that it goes on in. */
    int end(String text, int start, int limit) {
        int from = start;
        int end = lineEnd(text, from, limit);
        while (width > 0 && end + 1 < limit && text.charAt(end + 1) != '\n' && (end - from >= FULL * width || goesOn(text, from, end, limit))) {
            from = end + 1;
            end = lineEnd(text, from, limit);
        }
        return end;
    }

    private static int lineEnd(String text, int start, int limit) {
        int stop = text.indexOf('\n', start);
        return stop < 0 || stop > limit ? limit : stop;
    }

    private static boolean goesOn(String text, int start, int end, int limit) {
        boolean open = end > start && end + 1 < limit && ".!?:;\"”".indexOf(text.charAt(end - 1)) < 0;
        return open && Character.isLowerCase(text.charAt(end + 1));
    }
}
