package org.tradegraph.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads when a page was published from its address: {@code /2021/06/23/}, {@code /202306/22/}, {@code /15-Sep-2018/}, {@code ?ud=20190121000176}; some tell only the month. */
public final class AddressDate {

    private static final String START = "(?<![\\d.,])";
    private static final String YEAR = "((?:19|20)\\d\\d)";
    private static final String MONTH = "(0?[1-9]|1[0-2])";
    private static final String TWO_DIGITS = "(0[1-9]|1[0-2])";
    private static final String DAY = "(0?[1-9]|[12]\\d|3[01])(?!\\d)";
    private static final String TWO_DIGIT_DAY = "(0[1-9]|[12]\\d|3[01])";
    private static final Pattern PARTED = Pattern.compile(START + YEAR + "[-/]" + MONTH + "[-/]" + DAY);
    private static final Pattern MONTH_PARTED = Pattern.compile(START + YEAR + "[-/]?" + TWO_DIGITS + "[-/]" + TWO_DIGIT_DAY + "(?!\\d)");
    private static final Pattern DAY_GLUED = Pattern.compile(START + YEAR + "[-/]" + TWO_DIGITS + TWO_DIGIT_DAY + "(?!\\d)");
    private static final Pattern GLUED = Pattern.compile(START + YEAR + TWO_DIGITS + TWO_DIGIT_DAY);
    private static final Pattern NAMED = Pattern.compile(START + DAY + "-([A-Z][a-z]{2})[a-z]*-" + YEAR + "(?!\\d)");
    private static final Pattern MONTH_ONLY = Pattern.compile("/" + YEAR + "[-/]?" + TWO_DIGITS + "/");

    private AddressDate() {
    }

    /** The day that an address tells. */
    public static Optional<LocalDate> day(String address) {
        for (Pattern form : new Pattern[] {PARTED, MONTH_PARTED, DAY_GLUED, GLUED}) {
            Matcher matcher = form.matcher(address);
            if (matcher.find()) {
                return date(matcher.group(1), Integer.parseInt(matcher.group(2)), matcher.group(3));
            }
        }
        Matcher named = NAMED.matcher(address);
        return named.find() ? named(named.group(2)).flatMap(month -> date(named.group(3), month.getValue(), named.group(1))) : Optional.empty();
    }

    /** The month that three letters begin. */
    private static Optional<Month> named(String letters) {
        return Stream.of(Month.values()).filter(month -> month.name().startsWith(letters.toUpperCase(Locale.ROOT))).findFirst();
    }

    /** The month that an address tells, where it tells no day. */
    public static Optional<YearMonth> month(String address) {
        Matcher matcher = MONTH_ONLY.matcher(address);
        return matcher.find() ? Optional.of(YearMonth.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)))) : Optional.empty();
    }

    private static Optional<LocalDate> date(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
