package org.tradegraph.bench;

import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The months that a period of whole months covers, from its name in an address: {@code 2023}, {@code 2023-Q1}, {@code 2023-01--2023-09}. */
record Span(int first, int last) {

    private static final Pattern POINT = Pattern.compile("(\\d{4})(?:-(?:Q([1-4])|(\\d{2})))?");
    private static final int YEAR = 12;
    private static final List<String> MONTHS = List.of("January", "February", "March", "April", "May", "June", "July", "August", "September",
            "October", "November", "December");

    /** The months of a period; nothing for days and for times that are not stated. */
    static Optional<Span> of(String period) {
        String[] points = period.split("--", -1);
        Optional<Span> start = point(points[0]);
        Optional<Span> end = point(points[points.length - 1]);
        return points.length > 2 || start.isEmpty() || end.isEmpty() || end.get().last < start.get().first ? Optional.empty()
                : Optional.of(new Span(start.get().first, end.get().last));
    }

    private static Optional<Span> point(String point) {
        Matcher parts = POINT.matcher(point);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int january = Integer.parseInt(parts.group(1)) * YEAR;
        if (parts.group(2) != null) {
            int quarter = january + 3 * (Integer.parseInt(parts.group(2)) - 1);
            return Optional.of(new Span(quarter, quarter + 2));
        }
        if (parts.group(3) == null) {
            return Optional.of(new Span(january, january + YEAR - 1));
        }
        int month = Integer.parseInt(parts.group(3));
        if (month < 1 || month > YEAR) {
            throw new DateTimeException("'" + point + "' is no month");
        }
        return Optional.of(new Span(january + month - 1, january + month - 1));
    }

    boolean isPartOf(Span whole) {
        return !equals(whole) && first >= whole.first && last <= whole.last;
    }

    /** Whether it lies within one calendar year. */
    boolean isInOneYear() {
        return first / YEAR == last / YEAR;
    }

    int year() {
        return first / YEAR;
    }

    /** The name of a period moved by whole years, in the same form. */
    static String shifted(String period, int years) {
        StringBuilder moved = new StringBuilder();
        Matcher year = Pattern.compile("(?<![\\d-])\\d{4}|(?<=--)\\d{4}").matcher(period);
        while (year.find()) {
            year.appendReplacement(moved, String.format("%04d", Integer.parseInt(year.group()) + years));
        }
        return year.appendTail(moved).toString();
    }

    /** In words: "January to September 2023". */
    static String told(String period) {
        Optional<Span> span = of(period);
        if (span.isEmpty()) {
            return period.replace("--", " to ");
        }
        Span months = span.get();
        int length = months.last - months.first + 1;
        if (months.isInOneYear() && length == YEAR) {
            return String.valueOf(months.year());
        }
        if (months.first % YEAR == 0 && months.last % YEAR == YEAR - 1) {
            return months.year() + " to " + months.last / YEAR;
        }
        return length == 1 ? month(months.first) : months.isInOneYear()
                ? MONTHS.get(months.first % YEAR) + " to " + month(months.last) : month(months.first) + " to " + month(months.last);
    }

    private static String month(int month) {
        return MONTHS.get(month % YEAR) + " " + month / YEAR;
    }
}
