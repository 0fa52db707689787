package org.tradegraph.mention;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.tradegraph.lexicon.Words;
import org.tradegraph.text.Document;
import org.tradegraph.text.Sentence;
import org.tradegraph.text.Token;
import org.tradegraph.trade.Period;

/**
 * Finds the day from which a document looks at time: the date of its metadata, else a date line near the top, else what the text
 * itself suggests: the latest year it names, or the year after that where it says "last year".
 */
final class CalendarFinder {

    private static final int DATE_LINES = 8;
    private static final int LONGEST_DATE_LINE = 16;
    private static final LocalDate UNKNOWN = LocalDate.of(2099, 12, 31);

    private final Map<String, Integer> fiscalYears;
    private final TimeRecognizer times;

    CalendarFinder(Words words, TimeRecognizer times) {
        this.fiscalYears = words.fiscalYears();
        this.times = times;
    }

    Calendar calendar(Document document, List<Sentence> sentences, String home) {
        int fiscalStart = fiscalYears.getOrDefault(home, 1);
        Optional<LocalDate> borne = document.date().or(() -> dateLine(sentences));
        LocalDate today = borne.orElseGet(() -> suggested(sentences));
        return new Calendar(today, fiscalStart, !today.equals(UNKNOWN), borne.isPresent());
    }

    /** A date with its year on one of the first short lines, or at the start of the first paragraph. */
    private Optional<LocalDate> dateLine(List<Sentence> sentences) {
        Calendar any = new Calendar(UNKNOWN, 1, true, false);
        for (Sentence sentence : sentences.subList(0, Math.min(DATE_LINES, sentences.size()))) {
            List<Token> tokens = sentence.tokens();
            TimeReader reader = times.reader(tokens);
            int end = tokens.size() <= LONGEST_DATE_LINE ? tokens.size() : Math.min(6, tokens.size());
            for (int at = 0; at < end; at++) {
                Optional<Time> time = times.find(reader, at, any);
                Optional<LocalDate> day = time.filter(reader::namesYear).flatMap(CalendarFinder::day).or(() -> withLateYear(tokens, time, end));
                if (day.isPresent()) {
                    return day;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(Time time) {
        return time.period().filter(period -> period.start().equals(period.end())).map(Period::start);
    }

    /** "October 03 10:04:53, 2025": the year stands behind the time of day. */
    private static Optional<LocalDate> withLateYear(List<Token> tokens, Optional<Time> time, int end) {
        Token last = tokens.get(end - 1);
        boolean year = last.isDigits() && last.word().length() == 4 && tokens.size() == end && tokens.stream().anyMatch(token -> token.is(":"));
        return year ? time.flatMap(CalendarFinder::day).flatMap(known ->
                TimeReader.date(TimeReader.number(last.word()), known.getMonthValue(), known.getDayOfMonth())) : Optional.empty();
    }

    private LocalDate suggested(List<Sentence> sentences) {
        int latest = 0;
        int latestMonth = 0;
        boolean lastYear = false;
        for (Sentence sentence : sentences) {
            TimeReader reader = times.reader(sentence.tokens());
            for (int at = 0; at < reader.size(); at++) {
                lastYear |= reader.reads(at, "last", "year") && !reader.is(at - 1, "period", "months", "month", "quarter", "of", "half", "than", "time");
                latest = Math.max(latest, pastYear(reader, at));
                latestMonth = Math.max(latestMonth, yearlessMonth(reader, at));
            }
        }
        if (latest == 0) {
            return UNKNOWN;
        }
        int year = lastYear ? latest + 1 : latest;
        return latestMonth == 0 || latestMonth == 12 ? LocalDate.of(year, 12, 31) : YearMonth.of(year, latestMonth + 1).atEndOfMonth();
    }

    /** A year that is not said to be still to come; of a fiscal year 2023-24 the later one. */
    private static int pastYear(TimeReader reader, int at) {
        if (reader.is(at - 1, "by", "until", "till")) {
            return 0;
        }
        return reader.year(at).map(year -> reader.laterYear(at + 1, year).orElse(year)).orElse(0);
    }

    /** A month that no year follows, after "in", "and", "to" and the like. */
    private static int yearlessMonth(TimeReader reader, int at) {
        boolean free = reader.month(at).isPresent() && !reader.is(at, "may", "march") && reader.year(reader.afterMonth(at)).isEmpty()
                && reader.day(at - 1).isEmpty() && reader.day(reader.afterMonth(at)).isEmpty();
        return free ? reader.month(at).get() : 0;
    }
}
