package org.tradegraph.trade;

import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The two names of a place that has namesakes: the plain one that people use, and the one with a word in brackets that tells it
 * apart ("Georgia (United States)").
 */
final class PlaceName {

    private PlaceName() {
    }

    static String plain(String name) {
        int bracket = name.endsWith(")") ? name.lastIndexOf(" (") : -1;
        return bracket > 0 ? name.substring(0, bracket) : name;
    }

    /** Takes the brackets off the names of a fact and remembers them by plain name. */
    static Fact plain(Fact fact, Map<String, String> told) {
        UnaryOperator<String> names = name -> {
            String plain = plain(name);
            if (!plain.equals(name)) {
                told.put(plain, name);
            }
            return plain;
        };
        return fact.withPlaces(names);
    }
}
