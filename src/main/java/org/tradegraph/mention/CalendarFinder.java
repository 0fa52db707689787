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
        LocalDate today = document.date().or(() -> dateLine(sentences)).orElseGet(() -> suggested(sentences));
        return new Calendar(today, fiscalStart, !today.equals(UNKNOWN));
    }

    /** A date with its year on one of the first short lines, or at the start of the first paragraph. */
    private Optional<LocalDate> dateLine(List<Sentence> sentences) {
        Calendar any = new Calendar(UNKNOWN, 1, true);
        for (Sentence sentence : sentences.subList(0, Math.min(DATE_LINES, sentences.size()))) {
            List<Token> tokens = sentence.tokens();
            int end = tokens.size() <= LONGEST_DATE_LINE ? tokens.size() : Math.min(6, tokens.size());
            for (int at = 0; at < end; at++) {
                int from = at;
                Optional<LocalDate> day = times.find(tokens, at, any).filter(time -> hasYear(tokens, time))
                        .flatMap(Time::period).filter(period -> period.start().equals(period.end())).map(period -> period.start());
                if (day.isPresent()) {
                    return day;
                }
                Optional<LocalDate> late = withLateYear(tokens, from, end, any);
                if (late.isPresent()) {
                    return late;
                }
            }
        }
        return Optional.empty();
    }

    /** "October 03 10:04:53, 2025": the year stands behind the time of day. */
    private Optional<LocalDate> withLateYear(List<Token> tokens, int from, int end, Calendar any) {
        Optional<LocalDate> day = times.find(tokens, from, any).flatMap(Time::period)
                .filter(period -> period.start().equals(period.end())).map(period -> period.start());
        Token last = tokens.get(end - 1);
        boolean year = last.isNumber() && last.word().length() == 4 && tokens.size() == end && tokens.stream().anyMatch(token -> token.is(":"));
        return year ? day.flatMap(known -> TimeReader.date(Integer.parseInt(last.word()), known.getMonthValue(), known.getDayOfMonth())) : Optional.empty();
    }

    private static boolean hasYear(List<Token> tokens, Time time) {
        return tokens.subList(time.from(), time.to()).stream().anyMatch(token -> token.word().matches(".*\\d{4}"))
                || tokens.get(time.to() - 1).word().length() == 4;
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
