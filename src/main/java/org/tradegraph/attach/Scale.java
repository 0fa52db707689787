package org.tradegraph.attach;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.tradegraph.attach.Kinships.Kin;
import org.tradegraph.attach.TimeClues.Span;
import org.tradegraph.attach.TimeClues.Turn;
import org.tradegraph.mention.Amount;
import org.tradegraph.trade.Flow;
import org.tradegraph.trade.Indicator;

/** What a number in a clue stands for, and how it is written in the table of weights. */
enum Scale {
    NOTHING(List.of("")),
    COUNT(List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9")),
    YES_NO(List.of("no", "yes")),
    SIDE(List.of("behind", "before")),
    FLOW(names(Flow.values(), "nothing")),
    INDICATOR(names(Indicator.values())),
    UNIT(names(Amount.Kind.values())),
    PLACE(names(PlaceClues.Kind.values())),
    KIN(names(Kin.values())),
    SPAN(names(Span.values())),
    TURN(names(Turn.values())),
    SOURCE(names(Source.values())),
    /** Several sources, joined by a plus. */
    SOURCES(List.of()),
    /** How a candidate comes to be one. */
    ORIGIN(names(Origin.values())),
    /** The codes of words between a candidate and the number. */
    PATH(List.of()),
    /** A word as listed in {@code near-words}. */
    WORD(List.of());

    private final List<String> names;
    private final Map<String, Integer> numbers = new HashMap<>();

    Scale(List<String> names) {
        this.names = names;
        names.forEach(name -> numbers.put(name, numbers.size()));
    }

    private static List<String> names(Enum<?>[] constants, String... more) {
        List<String> names = new ArrayList<>();
        Arrays.stream(constants).forEach(constant -> names.add(constant.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        names.addAll(List.of(more));
        return names;
    }

    /** How a number on this scale is written. */
    String name(int number, NearWords near) {
        return switch (this) {
            case WORD -> near.name(number);
            case PATH -> Stretch.name(number, near);
            case SOURCES -> Source.names(number);
            default -> names.get(number);
        };
    }

    /** The number that is written so. */
    int number(String name, NearWords near) {
        return switch (this) {
            case WORD -> near.code(name);
            case PATH -> Stretch.number(name, near);
            case SOURCES -> Source.set(name);
            default -> numbers.getOrDefault(name, -1);
        };
    }
}
