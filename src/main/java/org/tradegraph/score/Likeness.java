package org.tradegraph.score;

import java.util.Optional;
import java.util.Set;

import com.google.gson.JsonObject;

/** Decides whether a given fact says the same as a gold fact, as the annotation guide defines it; both are JSON objects. */
final class Likeness {

    private static final double VALUE_TOLERANCE = 1e-3;
    private static final double SMALLEST = 1e-9;
    private static final String BOTH_WAYS = "trade";
    private static final String TRADES_PRODUCT = "tradesProduct";

    private final Wording wording;

    Likeness(Wording wording) {
        this.wording = wording;
    }

    /** Indicator, value, unit, reporter, partner, flow and period are equal. */
    boolean core(JsonObject gold, JsonObject given) {
        return code(gold, given, "indicator") && value(gold, given) && unit(gold, given)
                && code(gold, given, "flow") && period(gold, given, "period")
                && (place(gold, given, "reporter") && place(gold, given, "partner") || turned(gold, given));
    }

    /** Core, and product, segment and via are equal as well. */
    boolean strict(JsonObject gold, JsonObject given) {
        return core(gold, given) && product(gold, given) && code(gold, given, "segment") && place(gold, given, "via");
    }

    boolean route(JsonObject gold, JsonObject given) {
        return code(gold, given, "mode") && place(gold, given, "origin") && place(gold, given, "destination");
    }

    boolean relation(JsonObject gold, JsonObject given) {
        boolean isProduct = Slot.of(given, "predicate").first().equals(Optional.of(TRADES_PRODUCT));
        return code(gold, given, "predicate")
                && Slot.of(gold, "subject").matches(Slot.of(given, "subject"), this::named)
                && (isProduct ? Slot.of(gold, "object").matches(Slot.of(given, "object"), this::namedGoods)
                        : Slot.of(gold, "object").matches(Slot.of(given, "object"), this::named));
    }

    boolean event(JsonObject gold, JsonObject given) {
        return code(gold, given, "kind")
                && Slot.of(gold, "place").matchesListed(Slot.of(given, "place"), wording::place)
                && period(gold, given, "date");
    }

    boolean code(JsonObject gold, JsonObject given, String key) {
        return Slot.of(gold, key).matches(Slot.of(given, key), wording::code);
    }

    boolean place(JsonObject gold, JsonObject given, String key) {
        return Slot.of(gold, key).matches(Slot.of(given, key), wording::place);
    }

    boolean period(JsonObject gold, JsonObject given, String key) {
        return Slot.of(gold, key).matches(Slot.of(given, key), MonthSpan::of);
    }

    boolean product(JsonObject gold, JsonObject given) {
        return Slot.of(gold, "product").matches(Slot.of(given, "product"), wording::goods);
    }

    boolean unit(JsonObject gold, JsonObject given) {
        Optional<String> unit = Slot.of(given, "unit").first();
        return Slot.of(gold, "unit").answers().stream().anyMatch(right -> wording.isSameUnit(right, unit));
    }

    /** Equal within a thousandth of the gold value. */
    boolean value(JsonObject gold, JsonObject given) {
        double value = number(Slot.of(given, "value").first());
        return Slot.of(gold, "value").answers().stream().mapToDouble(Likeness::number)
                .anyMatch(right -> Math.abs(right - value) <= VALUE_TOLERANCE * Math.max(Math.abs(right), SMALLEST));
    }

    /** Whether it is trade both ways and the two places are the same the other way round. */
    boolean turned(JsonObject gold, JsonObject given) {
        Slot reporter = Slot.of(given, "reporter");
        Slot partner = Slot.of(given, "partner");
        return wording.code(Slot.of(given, "flow").first()).equals(Optional.of(BOTH_WAYS)) && !partner.allowsNothing()
                && Slot.of(gold, "reporter").matches(partner, wording::place)
                && Slot.of(gold, "partner").matches(reporter, wording::place);
    }

    private static double number(Optional<String> text) {
        try {
            return text.map(Double::parseDouble).orElse(Double.NaN);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    /** A missing name differs from the name of the whole world. */
    private Optional<Optional<String>> named(Optional<String> name) {
        return name.map(text -> wording.place(Optional.of(text)));
    }

    private Set<String> namedGoods(Optional<String> name) {
        return wording.words(name.orElse("None"));
    }
}
