package org.tradegraph.mention;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import org.tradegraph.mention.Time.Kind;
import org.tradegraph.text.Token;
import org.tradegraph.trade.Period;

/** A reader that stands at one token of a sentence and knows how years, months, days and small numbers are written. */
final class TimeReader {

    static final int FIRST_YEAR = 1900;
    static final int LAST_YEAR = 2100;

    private final List<Token> tokens;
    private final TimeWords words;

    TimeReader(List<Token> tokens, TimeWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    TimeWords words() {
        return words;
    }

    int size() {
        return tokens.size();
    }

    Token token(int at) {
        return tokens.get(at);
    }

    /** Whether a word stands anywhere in the sentence. */
    boolean has(String word) {
        for (int at = 0; at < size(); at++) {
            if (is(at, word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sentence speaks of a time to come. */
    boolean looksAhead() {
        for (int at = 0; at < size(); at++) {
            if (words.lookingAhead().contains(word(at))) {
                return true;
            }
        }
        return false;
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
        Integer month = at >= 0 && at < tokens.size() && tokens.get(at).capital() ? words.months().get(word(at)) : null;
        return Optional.ofNullable(month);
    }

    /** Past a month's name and the full stop of its abbreviation. */
    int afterMonth(int at) {
        boolean stop = is(at + 1, ".") && !token(at + 1).spaceBefore() && word(at).length() <= 4 && at + 2 < size();
        return stop ? at + 2 : at + 1;
    }

    /** A number of four digits that is a year, judged by what stands around it. */
    Optional<Integer> year(int at) {
        if (at < 0 || at >= size() || word(at).length() != 4 || !token(at).isDigits()) {
            return Optional.empty();
        }
        int year = number(word(at));
        if (!isYear(year) || is(at + 1, "%")) {
            return Optional.empty();
        }
        boolean led = is(at - 1, "in", "since", "by", "during", "until", "year") || isDated(at);
        return led || !isCount(at) && !isGlued(at) && !words.numbered().contains(word(at - 1)) ? Optional.of(year) : Optional.empty();
    }

    /** Where the number of a year stands behind "calendar year", "CY", "calendar year (CY)"; the position itself where they do not stand there. */
    int yearNumber(int at) {
        int next = reads(at, "calendar", "year") ? at + 2 : at;
        next = reads(next, "(", "cy", ")") ? next + 3 : is(next, "cy") ? next + 1 : next;
        return year(next).isPresent() ? next : at;
    }

    /** "January 2021", "Sept. 2021", "June 3, 2021", "the first half of 2021": a month, a day or a part of a year goes before. */
    private boolean isDated(int at) {
        boolean day = is(at - 1, ",") && day(at - 2).isPresent() && month(at - 3).isPresent();
        boolean part = is(at - 1, "of") && is(at - 2, "half", "quarter", "quarters", "month", "months", "period", "season");
        return day || part || month(at - 1).isPresent() || is(at - 1, ".") && afterMonth(at - 2) == at && month(at - 2).isPresent();
    }

    static boolean isYear(int number) {
        return number >= FIRST_YEAR && number <= LAST_YEAR;
    }

    private boolean isCount(int at) {
        return at + 1 < size() && token(at + 1).isWord() && !token(at + 1).capital() && !words.afterYear().contains(word(at + 1));
    }

    /** Whether the number belongs to the characters before it: a code, an address. */
    private boolean isGlued(int at) {
        if (at == 0 || token(at).spaceBefore()) {
            return false;
        }
        boolean slash = is(at - 1, "/") && (at < 2 || token(at - 2).isWord() && month(at - 2).isEmpty());
        return slash || !is(at - 1, "-", "/", "(", "'", "\"", "fy", "–", "[", "q");
    }

    /** The second half of "2023-24" or "2023/2024": the later year. */
    Optional<Integer> laterYear(int at, int first) {
        if (!is(at, "-", "/", "–") || at + 1 >= size() || !token(at + 1).isDigits() || token(at + 1).spaceBefore() && !token(at).spaceBefore()) {
            return Optional.empty();
        }
        int digits = number(word(at + 1));
        if (word(at + 1).length() == 2) {
            int later = first / 100 * 100 + digits;
            return later == first + 1 ? Optional.of(later) : Optional.empty();
        }
        return word(at + 1).length() == 4 && digits > first && isYear(digits) ? Optional.of(digits) : Optional.empty();
    }

    /** A day of a month. */
    Optional<Integer> day(int at) {
        if (at < 0 || at >= size() || word(at).length() > 2 || !token(at).isDigits()) {
            return Optional.empty();
        }
        int day = number(word(at));
        return day >= 1 && day <= 31 ? Optional.of(day) : Optional.empty();
    }

    /** Past a day and the ending of "1st". */
    int afterDay(int at) {
        return is(at + 1, "st", "nd", "rd", "th") && !token(at + 1).spaceBefore() ? at + 2 : at + 1;
    }

    /** A number up to 31 in digits or a number word below a hundred, else 0. */
    int smallNumber(int at) {
        Integer worded = words.cardinals().get(word(at));
        return worded != null ? worded : day(at).orElse(0);
    }

    /** Whether the words of a time name its year. */
    boolean namesYear(Time time) {
        for (int at = time.from(); at < time.to(); at++) {
            if (tokens.get(at).isNumber() && tokens.get(at).word().length() >= 4) {
                return true;
            }
        }
        return false;
    }

    /** A number of up to four digits, 0 where it is none. */
    static int number(String digits) {
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c < '0' || c > '9' || i >= 4) {
                return 0;
            }
            number = 10 * number + c - '0';
        }
        return number;
    }

    /** The day of these numbers, if there is one. */
    static Optional<LocalDate> date(int year, int month, int day) {
        boolean exists = isYear(year) && month >= 1 && month <= 12 && day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
        return exists ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    static Time period(int from, int to, Period period) {
        return new Time(from, to, Kind.PERIOD, Optional.of(period));
    }

    static Time kind(int from, int to, Kind kind) {
        return new Time(from, to, kind, Optional.empty());
    }

    /** The same words where nothing tells the year. */
    static Time undated(Time time) {
        return new Time(time.from(), time.to(), time.kind(), Optional.empty());
    }

    static Period months(int fromYear, int from, int toYear, int to) {
        return Period.months(YearMonth.of(fromYear, from), YearMonth.of(toYear, to));
    }
}
