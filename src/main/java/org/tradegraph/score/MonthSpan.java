package org.tradegraph.score;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A period as its first and last month (or day, where it is given by days), so that a quarter equals its three months. */
record MonthSpan(String first, String last) {

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern HALF = Pattern.compile("(\\d{4})-?H([12])");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-?Q([1-4])");

    static Optional<MonthSpan> of(Optional<String> code) {
        return code.filter(text -> !text.isEmpty()).map(String::strip).map(MonthSpan::parse);
    }

    private static MonthSpan parse(String code) {
        Matcher half = HALF.matcher(code);
        if (half.matches()) {
            boolean isFirst = half.group(2).equals("1");
            return new MonthSpan(half.group(1) + (isFirst ? "-01" : "-07"), half.group(1) + (isFirst ? "-06" : "-12"));
        }
        String[] ends = code.split("/", -1);
        return new MonthSpan(month(ends[0], "-01", 2), month(ends[ends.length - 1], "-12", 0));
    }

    /** The month a point stands for: of a year the given one, of a quarter its third less {@code earlier}. */
    private static String month(String point, String ofYear, int earlier) {
        if (YEAR.matcher(point).matches()) {
            return point + ofYear;
        }
        Matcher quarter = QUARTER.matcher(point);
        return quarter.matches()
                ? String.format("%s-%02d", quarter.group(1), 3 * Integer.parseInt(quarter.group(2)) - earlier) : point;
    }
}
