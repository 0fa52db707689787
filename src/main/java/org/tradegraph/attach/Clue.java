package org.tradegraph.attach;

import org.tradegraph.trade.Named;

/** What speaks for or against a candidate; each with up to two numbers, the scales of which tell what they stand for. */
enum Clue implements Named {
    /** All that it comes from. */
    SOURCES(Scale.SOURCES, Scale.NOTHING),
    /** All that it comes from, against what the choice of the reader comes from. */
    AGAINST(Scale.SOURCES, Scale.SOURCES),
    /** One thing that it comes from. */
    SOURCE(Scale.COUNT, Scale.NOTHING),
    SOURCE_INDICATOR(Scale.COUNT, Scale.INDICATOR),
    SOURCE_COMPARED(Scale.COUNT, Scale.YES_NO),
    SOURCE_AHEAD(Scale.COUNT, Scale.YES_NO),
    SOURCE_OPENING(Scale.COUNT, Scale.COUNT),
    SOURCE_FLOW(Scale.COUNT, Scale.FLOW),
    SOURCE_UNIT(Scale.COUNT, Scale.UNIT),
    /** How much of the document was told to have it. */
    FREQUENCY(Scale.COUNT, Scale.YES_NO),
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
    WORDS_AROUND(Scale.WORD, Scale.WORD),
    SECOND_BEFORE(Scale.WORD, Scale.NOTHING),
    /** What stands right before and behind the number, and where the candidate stands. */
    NUMBER_AFTER(Scale.SIDE, Scale.WORD),
    NUMBER_BEFORE(Scale.SIDE, Scale.WORD),
    OPENS(Scale.COUNT, Scale.NOTHING),
    BRACKET(Scale.COUNT, Scale.SIDE),
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

    Clue(Scale first, Scale second) {
        this.first = first;
        this.second = second;
    }

    Scale first() {
        return first;
    }

    Scale second() {
        return second;
    }
}
