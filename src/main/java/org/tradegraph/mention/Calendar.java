package org.tradegraph.mention;

import java.time.LocalDate;
import java.time.YearMonth;

import org.tradegraph.trade.Period;

/**
 * The day from which a text looks at time.
 *
 * @param today       the publication date, or what the text itself suggests
 * @param known       whether anything in the document tells the day; if not, times without a year stay open
 * @param fiscalStart the month in which the fiscal year of the text's country begins
 * @param seasonStart the month in which its marketing year of grain begins
 * @param isDated     whether the document bears the day, in its metadata or in a line of its text; if not, it is only suggested
 */
public record Calendar(LocalDate today, int fiscalStart, int seasonStart, boolean known, boolean isDated) {

    private static final int REPORTING = 6;
    private static final int SUMMER = 7;

    int year() {
        return today.getYear();
    }

    YearMonth month() {
        return YearMonth.from(today);
    }

    /** The latest month of this number that is over, or is the current one. */
    YearMonth latest(int month) {
        YearMonth same = YearMonth.of(year(), month);
        return same.isAfter(month()) ? same.minusYears(1) : same;
    }

    /** The year of the latest span of months from January that is over. */
    int latestYearUpTo(int lastMonth) {
        return lastMonth > today.getMonthValue() || lastMonth == today.getMonthValue() && today.getDayOfMonth() < 3 ? year() - 1 : year();
    }

    /** The fiscal year that begins in a calendar year. */
    Period fiscalYear(int startYear) {
        YearMonth from = YearMonth.of(startYear, fiscalStart);
        return Period.months(from, from.plusMonths(11));
    }

    /** The calendar year in which the current fiscal year began. */
    int currentFiscalStart() {
        return today.getMonthValue() >= fiscalStart ? year() : year() - 1;
    }

    /** The whole year of some of its months, fiscal where these begin with one. */
    public Period yearOf(Period months) {
        YearMonth first = YearMonth.from(months.start());
        boolean fiscal = fiscalStart > 1 && first.getMonthValue() == fiscalStart && months.end().isAfter(first.atEndOfMonth());
        return fiscal ? fiscalYear(first.getYear()) : Period.year(months.end().getYear());
    }

    /** The fiscal year that a report on "the fiscal year" is about: the last one for half a year after its end, then the current one. */
    Period latestFiscalYear() {
        YearMonth start = YearMonth.of(currentFiscalStart(), fiscalStart);
        return fiscalYear(start.plusMonths(REPORTING).isAfter(month()) ? start.getYear() - 1 : start.getYear());
    }

    /** Some months of a fiscal year, counted from its beginning at 0; where they lie ahead but do not from July on, the text counts from July, as most states of the US do. */
    Period fiscalMonths(int startYear, int from, int count) {
        YearMonth first = YearMonth.of(startYear, fiscalStart).plusMonths(from);
        YearMonth fromJuly = YearMonth.of(startYear, SUMMER).plusMonths(from);
        boolean ahead = known && isAhead(first, count) && !isAhead(fromJuly, count);
        return ahead ? months(fromJuly, count) : months(first, count);
    }

    /** The latest such months that are over, or have begun. */
    Period latestFiscalMonths(int from, int count) {
        YearMonth first = YearMonth.of(currentFiscalStart(), fiscalStart).plusMonths(from);
        return months(known && first.isAfter(month()) ? first.minusYears(1) : first, count);
    }

    private boolean isAhead(YearMonth first, int count) {
        return first.plusMonths(count - 1L).isAfter(month());
    }

    private static Period months(YearMonth first, int count) {
        return Period.months(first, first.plusMonths(count - 1L));
    }
}
