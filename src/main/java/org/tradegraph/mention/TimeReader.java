package org.tradegraph.mention;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.tradegraph.mention.Time.Kind;
import org.tradegraph.text.Token;
import org.tradegraph.trade.Period;

/** A reader that stands at one token of a sentence and knows how years, months, days and small numbers are written. */
final class TimeReader {

    static final int FIRST_YEAR = 1900;
    static final int LAST_YEAR = 2100;

    private final List<Token> tokens;
    private final Map<String, Integer> months;
    private final Set<String> afterYear;

    /** A reader of some tokens; {@code afterYear} are the words that may follow a year where it is no count. */
    TimeReader(List<Token> tokens, Map<String, Integer> months, Set<String> afterYear) {
        this.tokens = tokens;
        this.months = months;
        this.afterYear = afterYear;
    }

    int size() {
        return tokens.size();
    }

    Token token(int at) {
        return tokens.get(at);
    }

    /** The folded word at a position, empty beyond the end. */
    String word(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).word() : "";
    }

    boolean is(int at, String... words) {
        String word = word(at);
        for (String candidate : words) {
            if (word.equals(candidate)) {
                return true;
            }
        }
        return false;
    }

    /** Whether these words follow one another from a position. */
    boolean reads(int at, String... words) {
        for (int i = 0; i < words.length; i++) {
            if (!word(at + i).equals(words[i])) {
                return false;
            }
        }
        return true;
    }

    /** The month named at a position, with or without a full stop behind; "may" and "march" only with a capital. */
    Optional<Integer> month(int at) {
        Integer month = at >= 0 && at < tokens.size() && tokens.get(at).capital() ? months.get(word(at)) : null;
        return Optional.ofNullable(month);
    }

    /** Past a month's name and the full stop of its abbreviation. */
    int afterMonth(int at) {
        boolean stop = is(at + 1, ".") && !token(at + 1).spaceBefore() && word(at).length() <= 4 && at + 2 < size();
        return stop ? at + 2 : at + 1;
    }

    /** A number of four digits that is a year, judged by what follows. */
    Optional<Integer> year(int at) {
        if (at < 0 || at >= size() || !token(at).isNumber() || word(at).length() != 4 || !word(at).chars().allMatch(Character::isDigit)) {
            return Optional.empty();
        }
        int year = Integer.parseInt(word(at));
        if (is(at - 1, "in", "since", "by", "during", "until", "year") && year >= FIRST_YEAR && year <= LAST_YEAR && !(at + 1 < size() && is(at + 1, "%"))) {
            return Optional.of(year);
        }
        boolean counts = at + 1 < size() && token(at + 1).isWord() && !token(at + 1).capital() && !afterYear.contains(word(at + 1))
                || is(at + 1, "%") || at > 0 && !token(at).spaceBefore() && !is(at - 1, "-", "/", "(", "'", "\"", "fy", "–", "[", "q");
        return year < FIRST_YEAR || year > LAST_YEAR || counts ? Optional.empty() : Optional.of(year);
    }

    /** The second half of "2023-24" or "2023/2024": the later year. */
    Optional<Integer> laterYear(int at, int first) {
        if (!is(at, "-", "/", "–") || at + 1 >= size() || !token(at + 1).isNumber() || token(at + 1).spaceBefore() && !token(at).spaceBefore()) {
            return Optional.empty();
        }
        String digits = word(at + 1);
        if (!digits.chars().allMatch(Character::isDigit)) {
            return Optional.empty();
        }
        if (digits.length() == 2) {
            int later = first / 100 * 100 + Integer.parseInt(digits);
            return later == first + 1 ? Optional.of(later) : Optional.empty();
        }
        return digits.length() == 4 && Integer.parseInt(digits) > first ? Optional.of(Integer.parseInt(digits)) : Optional.empty();
    }

    /** A day of a month. */
    Optional<Integer> day(int at) {
        if (at < 0 || at >= size() || !token(at).isNumber() || word(at).length() > 2 || !word(at).chars().allMatch(Character::isDigit)) {
            return Optional.empty();
        }
        int day = Integer.parseInt(word(at));
        return day >= 1 && day <= 31 ? Optional.of(day) : Optional.empty();
    }

    /** Past a day and the ending of "1st". */
    int afterDay(int at) {
        return is(at + 1, "st", "nd", "rd", "th") && !token(at + 1).spaceBefore() ? at + 2 : at + 1;
    }

    static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static Time period(int from, int to, Period period) {
        return new Time(from, to, Kind.PERIOD, Optional.of(period));
    }

    static Time kind(int from, int to, Kind kind) {
        return new Time(from, to, kind, Optional.empty());
    }

    static Period months(int fromYear, int from, int toYear, int to) {
        return Period.months(YearMonth.of(fromYear, from), YearMonth.of(toYear, to));
    }
}
