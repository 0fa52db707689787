package org.tradegraph.trade;

import java.time.LocalDate;
import java.time.YearMonth;

/** A year, quarter, month or day, as it stands alone or at either end of a period: {@code 2023}, {@code 2023-Q1}, {@code 2023-09}, {@code 2023-09-05}. */
record PeriodPoint(LocalDate start, LocalDate end) {

    private static final int YEAR = "2023".length();
    private static final int MONTH = "2023-09".length();
    private static final int DAY = "2023-09-05".length();

    static PeriodPoint read(String point) {
        if (point.length() == MONTH && point.startsWith("-Q", YEAR) && point.charAt(MONTH - 1) >= '1' && point.charAt(MONTH - 1) <= '4') {
            int last = 3 * number(point, MONTH - 1, MONTH);
            return months(YearMonth.of(number(point, 0, YEAR), last - 2), 3);
        }
        int year = number(point, 0, YEAR);
        if (point.length() == YEAR) {
            return months(YearMonth.of(year, 1), 12);
        }
        int month = number(point, YEAR + 1, MONTH);
        if (point.length() == MONTH && point.charAt(YEAR) == '-') {
            return months(YearMonth.of(year, month), 1);
        }
        if (point.length() != DAY || point.charAt(YEAR) != '-' || point.charAt(MONTH) != '-') {
            throw none(point);
        }
        LocalDate day = LocalDate.of(year, month, number(point, MONTH + 1, DAY));
        return new PeriodPoint(day, day);
    }

    private static PeriodPoint months(YearMonth first, int count) {
        return new PeriodPoint(first.atDay(1), first.plusMonths(count - 1).atEndOfMonth());
    }

    private static int number(String point, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            if (i >= point.length() || point.charAt(i) < '0' || point.charAt(i) > '9') {
                throw none(point);
            }
            number = 10 * number + point.charAt(i) - '0';
        }
        return number;
    }

    private static IllegalArgumentException none(String point) {
        return new IllegalArgumentException("'" + point + "' is no period; write 2023, 2023-Q1, 2023-09, 2023-09-05 or two of them with a slash");
    }
}
