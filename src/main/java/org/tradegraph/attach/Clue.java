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
    /** The two words before it, and the two behind. */
    PAIR_BEFORE(Scale.WORD, Scale.WORD),
    PAIR_BEHIND(Scale.WORD, Scale.WORD),
    /** The word before it, and the flow. */
    WORD_FLOW(Scale.WORD, Scale.FLOW),
    BEHIND_FLOW(Scale.WORD, Scale.FLOW),
    /** What stands between it and the number. */
    PATH(Scale.PATH, Scale.NOTHING),
    /** How it stands in its list against how the number stands in a list of numbers. */
    ALIGNED(Scale.COUNT, Scale.SIDE),
    /** Whether nothing of its kind stands before it in the sentence. */
    SUBJECT(Scale.COUNT, Scale.SIDE),
    /** What leads up to the number, and how the candidate comes to be one. */
    LEAD_WORD(Scale.WORD, Scale.ORIGIN),
    NUMBER_KIND(Scale.UNIT, Scale.ORIGIN),
    INDICATOR(Scale.INDICATOR, Scale.ORIGIN),
    BETWEEN_NUMBERS(Scale.COUNT, Scale.ORIGIN),
    RIVALS(Scale.COUNT, Scale.ORIGIN),
    /** Whether a capital stands for its country, or the other way round. */
    CAPITAL(Scale.COUNT, Scale.YES_NO),
    /** How often it was told in this slot, and in the other one for places. */
    ROLES(Scale.COUNT, Scale.COUNT),
    /** What the sentence points back with, and what sort of place it is. */
    ANAPHOR(Scale.COUNT, Scale.PLACE),
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
    KIN_TO_OTHER(Scale.KIN, Scale.YES_NO),
    /** How long a time is, and how it lies to other times. */
    SPAN(Scale.SPAN, Scale.YES_NO),
    SPAN_AGAINST(Scale.SPAN, Scale.SPAN),
    SAME_SPAN(Scale.COUNT, Scale.SPAN),
    TURN_TO_TOLD(Scale.TURN, Scale.YES_NO),
    TURN_TO_MAIN(Scale.TURN, Scale.YES_NO),
    TURN_TO_PREVIOUS(Scale.TURN, Scale.YES_NO),
    TURN_TO_NAMED(Scale.TURN, Scale.YES_NO),
    /** How a word of trade begins, what stands before and behind it, and what is counted, against whether a candidate is none, told and carried. */
    TRADE_WORD(Scale.WORD, Scale.COUNT),
    TRADE_TAIL(Scale.WORD, Scale.COUNT),
    TRADE_OWNER(Scale.WORD, Scale.COUNT),
    COUNTED_WORD(Scale.WORD, Scale.COUNT),
    /** What a flow is named by, and what was told. */
    CUE_LEADING(Scale.WORD, Scale.FLOW),
    CUE_BEFORE(Scale.WORD, Scale.FLOW),
    CUE_BEHIND(Scale.WORD, Scale.FLOW),
    CUE_FIRST(Scale.WORD, Scale.FLOW),
    CUE_ATTACHED(Scale.WORD, Scale.FLOW),
    FLOW_TOLD(Scale.FLOW, Scale.FLOW),
    FLOW_PREVIOUS(Scale.FLOW, Scale.FLOW),
    FLOW_MAIN(Scale.FLOW, Scale.FLOW),
    FLOW_UNIT(Scale.UNIT, Scale.FLOW),
    FLOW_REPORTER(Scale.PLACE, Scale.FLOW),
    FLOW_NARROWED(Scale.COUNT, Scale.FLOW);

    private final Scale first;
    private final Scale second;
    private final boolean single;
    private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

    Clue(Scale first, Scale second) {
        this.first = first;
        this.second = second;
        this.single = second == Scale.NOTHING;
    }

    /** How it is written in the table of weights. */
    String label() {
        return label;
    }

    /** Whether it has one number only. */
    boolean isSingle() {
        return single;
    }

    Scale first() {
        return first;
    }

    Scale second() {
        return second;
    }
}
