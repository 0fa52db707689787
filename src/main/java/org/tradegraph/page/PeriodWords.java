package org.tradegraph.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How people write a period: {@code 2023-01/2023-09} is "Jan – Sep 2023". */
public final class PeriodWords {

    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-(Q[1-4])");
    private static final Pattern SPAN = Pattern.compile("([-\\dQ]+)/([-\\dQ]+)");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private PeriodWords() {
    }

    /** The code of a period in words; what is no code stays as it is. */
    public static String of(String code) {
        Matcher span = SPAN.matcher(code);
        return span.matches() ? one(span.group(1)).flatMap(from -> one(span.group(2)).map(to -> joined(from, to))).orElse(code) : one(code).orElse(code);
    }

    private static Optional<String> one(String code) {
        Matcher quarter = QUARTER.matcher(code);
        try {
            return switch (code.length()) {
                case 4 -> Optional.of(code).filter(year -> year.matches("\\d{4}"));
                case 7 -> Optional.of(quarter.matches() ? quarter.group(2) + " " + quarter.group(1) : YearMonth.parse(code).format(MONTH));
                case 10 -> Optional.of(LocalDate.parse(code).format(DAY));
                default -> Optional.empty();
            };
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** What both ends have in common, year or month and year, is said once. */
    private static String joined(String from, String to) {
        String shorter = from;
        for (int cut = to.indexOf(' '); cut > 0; cut = to.indexOf(' ', cut + 1)) {
            String common = to.substring(cut);
            if (from.endsWith(common)) {
                shorter = from.substring(0, from.length() - common.length());
                break;
            }
        }
        return shorter + " – " + to;
    }
}
