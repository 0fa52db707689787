package org.tradegraph.mention;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.tradegraph.lexicon.Words;
import org.tradegraph.text.AddressDate;
import org.tradegraph.text.Document;
import org.tradegraph.text.Sentence;
import org.tradegraph.text.Token;
import org.tradegraph.trade.Period;

/**
 * Finds the day from which a document looks at time: the date of its metadata, else a date line near the top or the end, else what its
 * address tells, else what the text itself suggests: the latest year it names, or the year after that where it says "last year".
 */
final class CalendarFinder {

    private static final int DATE_LINES = 8;
    private static final int LONGEST_DATE_LINE = 16;
    private static final int HARVEST = 7;
    private static final LocalDate UNKNOWN = LocalDate.of(2099, 12, 31);
    private static final Calendar ANY = new Calendar(UNKNOWN, 1, HARVEST, true, false);

    private final Map<String, Integer> fiscalYears;
    private final Map<String, Integer> seasons;
    private final Words words;
    private final Set<String> published;
    private final TimeRecognizer times;

    CalendarFinder(Words words, TimeRecognizer times) {
        this.fiscalYears = words.fiscalYears();
        this.seasons = words.seasons();
        this.words = words;
        this.published = words.functionWords("published");
        this.times = times;
    }

    Calendar calendar(Document document, List<Sentence> sentences, String home) {
        int fiscalStart = fiscalYears.getOrDefault(home, 1);
        int seasonStart = seasons.getOrDefault(home, HARVEST);
        Optional<LocalDate> borne = document.date().or(() -> dateLine(sentences)).or(() -> publication(sentences)).or(() -> document.url().flatMap(AddressDate::day));
        LocalDate today = borne.or(() -> document.url().flatMap(AddressDate::month).map(YearMonth::atEndOfMonth)).orElseGet(() -> suggested(sentences, fiscalStart > 1 ? fiscalStart : seasonStart));
        return new Calendar(today, fiscalStart, seasonStart, !today.equals(UNKNOWN), borne.isPresent());
    }

    /** A date with its year on one of the first short lines, or at the start of the first paragraph. */
    private Optional<LocalDate> dateLine(List<Sentence> sentences) {
        for (Sentence sentence : sentences.subList(0, Math.min(DATE_LINES, sentences.size()))) {
            List<Token> tokens = sentence.tokens();
            TimeReader reader = times.reader(tokens);
            int end = tokens.size() <= LONGEST_DATE_LINE ? tokens.size() : Math.min(6, tokens.size());
            for (int at = 0; at < end; at++) {
                Optional<Time> time = times.find(reader, at, ANY);
                Optional<LocalDate> day = time.filter(reader::namesYear).flatMap(CalendarFinder::day).or(() -> withLateYear(tokens, time, end));
                if (day.isPresent()) {
                    return day;
                }
            }
        }
        return Optional.empty();
    }

    /** A date with its year on one of the last lines that tell when the text was published: "Published in the Mail, November 7, 2021". */
    private Optional<LocalDate> publication(List<Sentence> sentences) {
        for (Sentence sentence : sentences.subList(Math.max(0, sentences.size() - DATE_LINES), sentences.size())) {
            TimeReader reader = times.reader(sentence.tokens());
            boolean tells = reader.size() <= LONGEST_DATE_LINE && (published.contains(reader.word(0)) || isDateInBrackets(reader));
            for (int at = 1; tells && at < reader.size(); at++) {
                Optional<LocalDate> day = times.find(reader, at, ANY).filter(reader::namesYear).flatMap(CalendarFinder::day);
                if (day.isPresent()) {
                    return day;
                }
            }
        }
        return Optional.empty();
    }

    /** "(11/20/2025)": a line of nothing else. */
    private boolean isDateInBrackets(TimeReader reader) {
        return reader.is(0, "(", "[") && times.find(reader, 1, ANY).filter(time -> time.to() == reader.size() - 1).isPresent();
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

    private LocalDate suggested(List<Sentence> sentences, int doubleYearStart) {
        YearsNamed years = new YearsNamed(words);
        years.read(sentences, times);
        return years.today(doubleYearStart).orElse(UNKNOWN);
    }
}
