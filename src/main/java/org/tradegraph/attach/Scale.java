package org.tradegraph.attach;

import java.util.List;
import java.util.function.IntFunction;

import org.tradegraph.trade.Flow;
import org.tradegraph.trade.Indicator;
import org.tradegraph.trade.Named;

/** What the number in a clue stands for, and how it is written. */
enum Scale {
    NOTHING(1), COUNT(32), YES_NO(2), SOURCES(Source.SETS), WORD(256), FLOW(Flow.values().length + 1), INDICATOR(Indicator.values().length),
    SIDE(2), PLACE(PlaceClues.Kind.values().length), KIN(PlaceClues.Kin.values().length), SPAN(TimeClues.Span.values().length), TURN(TimeClues.Turn.values().length),
    UNIT(org.tradegraph.mention.Amount.Kind.values().length);

    private final int size;

    Scale(int size) {
        this.size = size;
    }

    int size() {
        return size;
    }

    /** How a number on this scale is written. */
    String name(int value, List<String> words) {
        IntFunction<String> names = switch (this) {
            case NOTHING -> number -> "";
            case COUNT -> Integer::toString;
            case YES_NO -> number -> number == 1 ? "yes" : "no";
            case SOURCES -> Source::names;
            case WORD -> number -> number < words.size() ? words.get(number) : "word" + number;
            case FLOW -> number -> number == Flow.values().length ? "nothing" : Flow.values()[number].code();
            case INDICATOR -> number -> Indicator.values()[number].code();
            case SIDE -> number -> number == 1 ? "before" : "behind";
            case PLACE -> number -> code(PlaceClues.Kind.values()[number]);
            case KIN -> number -> code(PlaceClues.Kin.values()[number]);
            case SPAN -> number -> code(TimeClues.Span.values()[number]);
            case TURN -> number -> code(TimeClues.Turn.values()[number]);
            case UNIT -> number -> org.tradegraph.mention.Amount.Kind.values()[number].name().toLowerCase(java.util.Locale.ROOT);
        };
        return names.apply(value);
    }

    private static String code(Named constant) {
        return constant.code();
    }
}
