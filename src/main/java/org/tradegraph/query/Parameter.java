package org.tradegraph.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A value that a canned query asks for.
 *
 * @param name     its name on the command line and in addresses, and the variable it is bound to
 * @param type     what sort of value it takes
 * @param list     whether it takes several of them
 * @param required whether the query refuses to run without it
 * @param preset   the value it has when none is given
 * @param example  a value that gives an answer on the sample documents
 * @param help     what it is, in words
 */
public record Parameter(String name, Type type, boolean list, boolean required, Optional<String> preset, Optional<String> example, String help) {

    /** What sort of value a parameter takes. */
    public enum Type {
        PLACE, YEAR, PERIOD, PRODUCT, NUMBER, TEXT, FLOW, INDICATOR, UNIT, CURRENCY, DOCUMENT, LIMIT;

        /** The name used in query files. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Type> find(String code) {
            return Arrays.stream(values()).filter(type -> type.code().equals(code)).findFirst();
        }

        static String known() {
            return Arrays.stream(values()).map(Type::code).collect(Collectors.joining(", "));
        }
    }

    private static final Pattern BETWEEN = Pattern.compile("[,|]");

    /** The values that were typed as one text: of a list they stand between commas, or between bars where a name has a comma. */
    public List<String> values(String typed) {
        return list ? BETWEEN.splitAsStream(typed.strip()).map(String::strip).filter(value -> !value.isEmpty()).distinct().toList() : List.of(typed.strip());
    }

    /** Several values as one text, as {@link #values} takes it. */
    public static String joined(List<String> values) {
        return String.join(",", values);
    }

    /** The value to try first: the example, else the preset, else nothing. */
    public String trial() {
        return example.or(() -> preset).map(text -> joined(values(text))).orElse("");
    }
}
