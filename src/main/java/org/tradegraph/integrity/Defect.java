package org.tradegraph.integrity;

/** One thing that is wrong with a graph: where, and what, in a sentence. */
public record Defect(String where, String sentence) implements Comparable<Defect> {

    @Override
    public int compareTo(Defect other) {
        int byPlace = where.compareTo(other.where);
        return byPlace != 0 ? byPlace : sentence.compareTo(other.sentence);
    }

    @Override
    public String toString() {
        return where + ": " + sentence;
    }
}
