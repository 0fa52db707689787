package org.tradegraph.text;

/** Turns positions of a text in UTF-16 units into code points; goes on from the last one, so that asking in order takes one pass. */
public final class CodePoints {

    private final String text;
    private int unit;
    private int point;

    public CodePoints(String text) {
        this.text = text;
    }

    public int at(int position) {
        point += position >= unit ? text.codePointCount(unit, position) : -text.codePointCount(position, unit);
        unit = position;
        return point;
    }
}
