package org.tradegraph.attach;

import java.util.Locale;

/** What speaks for or against a candidate; each with up to two numbers, the scales of which tell what they stand for. */
enum Clue {
    /** All that it comes from. */
    SOURCES(Scale.SOURCES, Scale.NOTHING),
    /** One thing that it comes from. */
    SOURCE(Scale.SOURCE, Scale.NOTHING),
    SOURCE_COMPARED(Scale.SOURCE, Scale.YES_NO),
    SOURCE_AHEAD(Scale.SOURCE, Scale.YES_NO),
    SOURCE_OPENING(Scale.SOURCE, Scale.COUNT),
    SOURCE_FLOW(Scale.SOURCE, Scale.FLOW),
    /** How much of the document was told to have it. */
    FREQUENCY(Scale.COUNT, Scale.YES_NO),
    NAMED(Scale.COUNT, Scale.YES_NO),
    /** Whether it is a part of what was told, or what was told a part of it. */
    PART(Scale.COUNT, Scale.YES_NO),
    /** How the number before was settled against what was told of it, where the same was told of this one. */
    AS_BEFORE(Scale.COUNT, Scale.COUNT),
    /** How many numbers and then breaks stand between. */
    NUMBERS(Scale.SIDE, Scale.COUNT),
    BREAKS(Scale.SIDE, Scale.COUNT),
    COMMAS(Scale.SIDE, Scale.COUNT),
    DISTANCE(Scale.SIDE, Scale.COUNT),
    /** Which of its kind it is, counted from the number. */
    NEAREST(Scale.SIDE, Scale.COUNT),
    WORD_BEFORE(Scale.SIDE, Scale.WORD),
    WORD_BEHIND(Scale.SIDE, Scale.WORD),
    SECOND_BEFORE(Scale.WORD, Scale.NOTHING),
    /** What stands right before and behind the number, and where the candidate stands. */
    NUMBER_AFTER(Scale.SIDE, Scale.WORD),
    NUMBER_BEFORE(Scale.SIDE, Scale.WORD),
    OPENS(Scale.COUNT, Scale.NOTHING),
    BRACKET(Scale.COUNT, Scale.SIDE),
    /** What stands behind it where the paragraph names it first, and how far from the start. */
    PARAGRAPH_LEAD(Scale.WORD, Scale.COUNT),
    /** Whether money of that kind is used there. */
    CURRENCY(Scale.COUNT, Scale.YES_NO),
    /** How a place is named. */
    FORM(Scale.COUNT, Scale.SIDE),
    SENSE(Scale.COUNT, Scale.NOTHING),
    PLACE(Scale.PLACE, Scale.YES_NO),
    PLACE_AGAINST(Scale.PLACE, Scale.PLACE),
    KIN_TO_TOLD(Scale.KIN, Scale.YES_NO),
    KIN_TO_MAIN(Scale.KIN, Scale.YES_NO),
    KIN_TO_REPORTER(Scale.KIN, Scale.YES_NO),
    KIN_TO_OTHER(Scale.KIN, Scale.YES_NO),
    /** How long a time is, and how it lies to other times. */
    SPAN(Scale.SPAN, Scale.YES_NO),
    SPAN_AGAINST(Scale.SPAN, Scale.SPAN),
    TURN_TO_TOLD(Scale.TURN, Scale.YES_NO),
    TURN_TO_MAIN(Scale.TURN, Scale.YES_NO),
    TURN_TO_PREVIOUS(Scale.TURN, Scale.YES_NO),
    TURN_TO_NAMED(Scale.TURN, Scale.YES_NO),
    /** What a flow is named by, and what was told. */
    CUE_LEADING(Scale.WORD, Scale.FLOW),
    CUE_BEFORE(Scale.WORD, Scale.FLOW),
    CUE_BEHIND(Scale.WORD, Scale.FLOW),
    CUE_FIRST(Scale.WORD, Scale.FLOW),
    FLOW_TOLD(Scale.FLOW, Scale.FLOW),
    FLOW_PREVIOUS(Scale.FLOW, Scale.FLOW),
    FLOW_MAIN(Scale.FLOW, Scale.FLOW),
    FLOW_UNIT(Scale.UNIT, Scale.FLOW),
    FLOW_REPORTER(Scale.PLACE, Scale.FLOW),
    FLOW_NARROWED(Scale.COUNT, Scale.FLOW);

    private final Scale first;
    private final Scale second;
    private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

    Clue(Scale first, Scale second) {
        this.first = first;
        this.second = second;
    }

    /** How it is written in the table of weights. */
    String label() {
        return label;
    }

    Scale first() {
        return first;
    }

    Scale second() {
        return second;
    }
}
