package org.tradegraph.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a day as metadata write it, in any of the usual forms; a time of day behind it is left out. */
public final class PublicationDate {

    private static final List<DateTimeFormatter> FORMS = Stream.of("uuuu-MM-dd", "uuuu/M/d", "uuuuMMdd", "d.M.uuuu", "MMMM d, uuuu", "MMM d, uuuu", "d MMMM uuuu", "d MMM uuuu")
            .map(form -> DateTimeFormatter.ofPattern(form, Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT)).toList();
    private static final Pattern TIME_OF_DAY = Pattern.compile("(?<=\\d)(T| +(at )?)\\d{1,2}:?\\d\\d.*$");
    private static final Pattern WEEKDAY = Pattern.compile("^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? +");
    private static final int LONGEST = 80;
    private static final int FIRST_YEAR = 1600;
    private static final int LAST_YEAR = 2200;

    private PublicationDate() {
    }

    /** The day that some words write, if they write one. */
    public static Optional<LocalDate> find(String words) {
        if (words.length() > LONGEST) {
            return Optional.empty();
        }
        String day = WEEKDAY.matcher(TIME_OF_DAY.matcher(words.strip()).replaceFirst("")).replaceFirst("");
        return FORMS.stream().map(form -> parse(day, form)).flatMap(Optional::stream).findFirst();
    }

    /** Whether something can have been published then. */
    public static boolean isPlausible(LocalDate date) {
        return date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
    }

    private static Optional<LocalDate> parse(String day, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(day, form));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
