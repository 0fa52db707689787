package org.tradegraph.trade;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A span of whole days, written in one of the forms {@code 2023}, {@code 2023-Q1}, {@code 2023-09}, {@code 2023-09-05},
 * {@code 2023-01/2023-09} (months), {@code 2013/2023} (years) or {@code 2023-09-05/2023-09-08} (days).
 */
public record Period(String code) implements Comparable<Period> {

    private static final Pattern POINT = Pattern.compile("(\\d{4})(?:-(?:Q([1-4])|(\\d{2})(?:-(\\d{2}))?))?");

    public Period {
        for (String point : code.split("/", 2)) {
            first(point);
        }
    }

    /** A calendar year. */
    public static Period year(int year) {
        return new Period(String.format("%04d", year));
    }

    /** A calendar month, 1 to 12. */
    public static Period month(int year, int month) {
        return new Period(String.format("%04d-%02d", year, month));
    }

    /** A calendar quarter, 1 to 4. */
    public static Period quarter(int year, int quarter) {
        return new Period(String.format("%04d-Q%d", year, quarter));
    }

    /** One day. */
    public static Period day(LocalDate day) {
        return new Period(day.toString());
    }

    /** Whole months from one to another: a year, a quarter or a single month where they make one. */
    public static Period months(YearMonth from, YearMonth to) {
        if (from.equals(to)) {
            return month(from.getYear(), from.getMonthValue());
        }
        boolean sameYear = from.getYear() == to.getYear();
        if (sameYear && from.getMonthValue() == 1 && to.getMonthValue() == 12) {
            return year(from.getYear());
        }
        if (sameYear && to.getMonthValue() - from.getMonthValue() == 2 && to.getMonthValue() % 3 == 0) {
            return quarter(from.getYear(), to.getMonthValue() / 3);
        }
        return new Period(from + "/" + to);
    }

    /** Whole years from one to another. */
    public static Period years(int from, int to) {
        return from == to ? year(from) : new Period(String.format("%04d/%04d", from, to));
    }

    /** The first day. */
    public LocalDate start() {
        return first(code.split("/", 2)[0]);
    }

    /** The last day. */
    public LocalDate end() {
        String[] points = code.split("/", 2);
        return last(points[points.length - 1]);
    }

    @Override
    public int compareTo(Period other) {
        int byStart = start().compareTo(other.start());
        int byEnd = end().compareTo(other.end());
        return byStart != 0 ? byStart : byEnd != 0 ? byEnd : code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }

    private static LocalDate first(String point) {
        Matcher parts = parts(point);
        int year = Integer.parseInt(parts.group(1));
        if (parts.group(2) != null) {
            return LocalDate.of(year, 3 * Integer.parseInt(parts.group(2)) - 2, 1);
        }
        int month = parts.group(3) == null ? 1 : Integer.parseInt(parts.group(3));
        return LocalDate.of(year, month, parts.group(4) == null ? 1 : Integer.parseInt(parts.group(4)));
    }

    private static LocalDate last(String point) {
        Matcher parts = parts(point);
        int year = Integer.parseInt(parts.group(1));
        if (parts.group(2) != null) {
            return YearMonth.of(year, 3 * Integer.parseInt(parts.group(2))).atEndOfMonth();
        }
        if (parts.group(4) != null) {
            return first(point);
        }
        return YearMonth.of(year, parts.group(3) == null ? 12 : Integer.parseInt(parts.group(3))).atEndOfMonth();
    }

    private static Matcher parts(String point) {
        Matcher parts = POINT.matcher(point);
        if (!parts.matches()) {
            throw new IllegalArgumentException("'" + point + "' is no period; write 2023, 2023-Q1, 2023-09, 2023-09-05 or two of them with a slash");
        }
        return parts;
    }
}
