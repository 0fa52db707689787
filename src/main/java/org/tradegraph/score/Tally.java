package org.tradegraph.score;

/** How many facts (or slots) are in the gold, how many were given, and how many of these are right. */
public record Tally(int gold, int given, int correct) {

    static final Tally NONE = new Tally(0, 0, 0);

    Tally plus(Tally other) {
        return new Tally(gold + other.gold, given + other.given, correct + other.correct);
    }

    /** The part of what was given that is right; 0 where nothing was given. */
    public double precision() {
        return given == 0 ? 0 : (double) correct / given;
    }

    /** The part of the gold that was given; 0 where there is no gold. */
    public double recall() {
        return gold == 0 ? 0 : (double) correct / gold;
    }

    /** The harmonic mean of precision and recall. */
    public double f1() {
        double precision = precision();
        double recall = recall();
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
