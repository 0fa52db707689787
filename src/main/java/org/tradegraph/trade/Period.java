package org.tradegraph.trade;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A span of whole days, written in one of the forms {@code 2023}, {@code 2023-Q1}, {@code 2023-09}, {@code 2023-09-05},
 * {@code 2023-01/2023-09} (months), {@code 2013/2023} (years) or {@code 2023-09-05/2023-09-08} (days).
 */
public final class Period implements Comparable<Period> {

    private final String code;
    private final LocalDate start;
    private final LocalDate end;

    public Period(String code) {
        int slash = code.indexOf('/');
        PeriodPoint first = PeriodPoint.read(slash < 0 ? code : code.substring(0, slash));
        this.code = code;
        this.start = first.start();
        this.end = slash < 0 ? first.end() : PeriodPoint.read(code.substring(slash + 1)).end();
    }

    /** A calendar year. */
    public static Period year(int year) {
        return new Period(digits(year, 4));
    }

    /** A calendar month, 1 to 12. */
    public static Period month(int year, int month) {
        return new Period(digits(year, 4) + "-" + digits(month, 2));
    }

    /** A calendar quarter, 1 to 4. */
    public static Period quarter(int year, int quarter) {
        return new Period(digits(year, 4) + "-Q" + quarter);
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
        return from == to ? year(from) : new Period(digits(from, 4) + "/" + digits(to, 4));
    }

    private static String digits(int number, int width) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }

    public String code() {
        return code;
    }

    /** The first day. */
    public LocalDate start() {
        return start;
    }

    /** The last day. */
    public LocalDate end() {
        return end;
    }

    @Override
    public int compareTo(Period other) {
        int byStart = start.compareTo(other.start);
        int byEnd = end.compareTo(other.end);
        return byStart != 0 ? byStart : byEnd != 0 ? byEnd : code.compareTo(other.code);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Period period && code.equals(period.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
