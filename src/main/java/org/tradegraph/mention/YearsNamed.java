package org.tradegraph.mention;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.tradegraph.lexicon.Words;
import org.tradegraph.text.Sentence;

/** The years and months that a document without a date names, and the day from which it looks at them by what they suggest. */
final class YearsNamed {

    private static final int DATELINE_SENTENCES = 6;
    private static final int DATELINE_WORDS = 12;
    private static final int FARTHEST_GROWTH = 4;
    private static final int FARTHEST_TOLD = 9;

    private final Set<String> ahead;
    private final Set<String> comparing;
    private final Set<String> growth;
    private final Set<String> partOfYear;
    private int latest;
    private int latestPart;
    private int latestMonth;
    private int latestBase;
    private YearMonth latestDated = YearMonth.of(1, 1);
    private final Set<Integer> yearlessMonths = new HashSet<>();
    private final Map<Integer, Integer> yearsOfBaseMonths = new HashMap<>();
    private boolean lastYear;
    private boolean thisYear;
    private int latestGrown;
    private boolean currentDouble;
    private int latestRunningDouble;
    private Optional<int[]> dateline = Optional.empty();

    YearsNamed(Words words) {
        ahead = words.functionWords("looking-ahead");
        comparing = words.functionWords("base-before-year");
        growth = words.functionWords("growth-before-base");
        partOfYear = words.functionWords("part-of-year");
    }

    /** Takes note of all sentences; of those that look ahead only where no other names a year. */
    void read(List<Sentence> sentences, TimeRecognizer times) {
        int ahead = 0;
        for (int i = 0; i < sentences.size(); i++) {
            TimeReader reader = times.reader(sentences.get(i).tokens());
            if (looksAhead(reader)) {
                ahead = Math.max(ahead, latest(reader));
            } else {
                read(reader);
            }
            if (i < DATELINE_SENTENCES && dateline.isEmpty()) {
                dateline = dateline(reader);
            }
        }
        latest = latest == 0 && base() == 0 ? ahead : latest;
    }

    private boolean looksAhead(TimeReader reader) {
        for (int at = 0; at < reader.size(); at++) {
            if (ahead.contains(reader.word(at))) {
                return true;
            }
        }
        return false;
    }

    private static int latest(TimeReader reader) {
        int latest = 0;
        for (int at = 0; at < reader.size(); at++) {
            latest = Math.max(latest, pastYear(reader, at));
        }
        return latest;
    }

    private void read(TimeReader reader) {
        for (int at = 0; at < reader.size(); at++) {
            lastYear |= reader.reads(at, "last", "year") && !reader.is(at - 1, "period", "months", "month", "quarter", "of", "half", "than", "time");
            thisYear |= reader.reads(at, "this", "year");
            currentDouble |= reader.is(at, "current", "ongoing", "running") && (FiscalTimes.isNamed(reader, at + 1) || reader.is(at + 1, "season"));
            int year = pastYear(reader, at);
            if (year > 0 && isBase(reader, at)) {
                readBase(reader.month(at - 1), year);
                continue;
            }
            latest = Math.max(latest, year);
            latestPart = isInPart(reader, at) ? Math.max(latestPart, year) : latestPart;
            latestGrown = isGrowthBefore(reader, at, FARTHEST_TOLD) ? Math.max(latestGrown, year) : latestGrown;
            latestRunningDouble = isRunningDouble(reader, at) ? Math.max(latestRunningDouble, year) : latestRunningDouble;
            latestMonth = Math.max(latestMonth, yearlessMonth(reader, at));
            latestDated = latestDated.isBefore(dated(reader, at)) ? dated(reader, at) : latestDated;
            yearlessMonths.add(yearlessMonth(reader, at));
        }
    }

    /** A year that is not said to be still to come; of a fiscal year 2023-24 the later one. */
    private static int pastYear(TimeReader reader, int at) {
        if (reader.is(at - 1, "by", "until", "till")) {
            return 0;
        }
        return reader.year(at).map(year -> reader.laterYear(at + 1, year).orElse(year)).orElse(0);
    }

    /** "The first ten months of 2023-24", "so far in the 2023/24 season". */
    private static boolean isRunningDouble(TimeReader reader, int at) {
        boolean isDouble = reader.year(at).flatMap(year -> reader.laterYear(at + 1, year)).isPresent();
        return isDouble && (isInPart(reader, at) || reader.is(at - 1, "the") && reader.reads(at - 4, "so", "far", "in"));
    }

    /** Whether no more than some months of a year are spoken of: "the first five months of 2023", which is not over yet, but not "since May 2022". */
    private static boolean isInPart(TimeReader reader, int at) {
        int before = at - 1;
        while (reader.is(before, "of", "in", "the", "fiscal", "financial", "year", ",", ".") || reader.day(before).isPresent()) {
            before--;
        }
        return !reader.is(before - 1, "since") && (reader.is(before, "months", "quarter", "quarters", "half") || reader.month(before).filter(month -> month < 12).isPresent());
    }

    /** Whether a year is only what growth is measured from: "up 7.7 percent from the first six months of 2007", "5 percent more than in 2019". */
    private boolean isBase(TimeReader reader, int at) {
        int before = at - 1;
        while (before > 0 && (reader.month(before).isPresent() || reader.smallNumber(before) > 0 || partOfYear.contains(reader.word(before)))) {
            before--;
        }
        boolean aside = reader.is(at - 2, "(") && reader.month(at - 1).isPresent() && reader.is(at + 1, ":");
        return aside || isGround(reader, before) || isOfSame(reader, at) || isCompared(reader, before);
    }

    /** "The high base of 2022", "after a lean 2023". */
    private static boolean isGround(TimeReader reader, int before) {
        int article = reader.is(before, "a") ? before : before - 1;
        return reader.has("base") || reader.is(article, "a") && reader.is(article - 1, "after");
    }

    private boolean isCompared(TimeReader reader, int before) {
        boolean grown = reader.is(before, "from", "over", "on") && isGrowthBefore(reader, before, FARTHEST_GROWTH);
        return grown || comparing.contains(reader.word(before)) || reader.is(before, "with", "to") && reader.is(before - 1, "compared", "relative", "comparison");
    }

    /** "25 percent more than in January 2017" tells of the year after where "January" without a year is spoken of, else maybe of another month of 2017. */
    private void readBase(Optional<Integer> month, int year) {
        if (month.isPresent()) {
            yearsOfBaseMonths.merge(month.get(), year, Math::max);
        } else {
            latestBase = Math.max(latestBase, year);
        }
    }

    /** The latest year with which the text compares what it tells of. */
    private int base() {
        int base = latestBase;
        for (Map.Entry<Integer, Integer> month : yearsOfBaseMonths.entrySet()) {
            base = Math.max(base, yearlessMonths.contains(month.getKey()) ? month.getValue() : month.getValue() - 1);
        }
        return base;
    }

    /** "The same period of 2023", "the corresponding months in 2023". */
    private boolean isOfSame(TimeReader reader, int at) {
        boolean span = reader.is(at - 1, "of", "in") && partOfYear.contains(reader.word(at - 2));
        return span && (reader.is(at - 3, RelativeTimes.SAME) || reader.is(at - 4, RelativeTimes.SAME));
    }

    private boolean isGrowthBefore(TimeReader reader, int at, int farthest) {
        for (int word = at - 1; word >= at - farthest; word--) {
            if (growth.contains(reader.word(word))) {
                return true;
            }
        }
        return false;
    }

    /** The month that a year right behind it dates: "September 2024". */
    private static YearMonth dated(TimeReader reader, int at) {
        Optional<Integer> month = reader.month(at);
        return month.flatMap(number -> reader.year(reader.afterMonth(at)).map(year -> YearMonth.of(year, number))).orElse(YearMonth.of(1, 1));
    }

    /** A month that no year follows, after "in", "and", "to" and the like. */
    private static int yearlessMonth(TimeReader reader, int at) {
        boolean free = reader.month(at).isPresent() && !(at == 0 && reader.is(at, "may", "march")) && reader.year(reader.afterMonth(at)).isEmpty()
                && reader.day(at - 1).isEmpty() && reader.day(reader.afterMonth(at)).isEmpty() && !reader.is(at - 1, "last");
        return free ? reader.month(at).get() : 0;
    }

    /** The month and the day of "NANNING, Sept. 2 --". */
    private static Optional<int[]> dateline(TimeReader reader) {
        for (int at = 1; at < Math.min(DATELINE_WORDS, reader.size()); at++) {
            Optional<Integer> month = reader.month(at);
            int dayAt = month.isPresent() ? reader.afterMonth(at) : at;
            Optional<Integer> day = month.flatMap(name -> reader.day(dayAt));
            if (reader.is(at - 1, ",") && day.isPresent() && reader.is(reader.afterDay(dayAt), "(", "-", "--", "–", "—", ".", ":", "/")) {
                return Optional.of(new int[] {month.get(), day.get()});
            }
        }
        return Optional.empty();
    }

    /**
     * The day of the date line in the latest year named, or else the end of that year or of the month after the latest, but of a double year that is
     * said to run no day behind its end; empty where no year is named.
     *
     * @param start the month in which double years begin
     */
    Optional<LocalDate> today(int start) {
        int year = year();
        LocalDate end = LocalDate.of(Math.max(year, 1), start, 1).minusDays(1);
        return year == 0 ? Optional.empty() : dayIn(year).map(day -> currentDouble && latestRunningDouble == year && day.isAfter(end) ? end : day);
    }

    /** The year that the text calls its own: one that it names whole beside "this year" or "last year" was the one before. */
    private int year() {
        int base = base();
        if (base > 0 && base >= latest) {
            return base + 1;
        }
        return latest > 0 && (lastYear || thisYear && latestGrown == latest) && latestPart < latest ? latest + 1 : latest;
    }

    private Optional<LocalDate> dayIn(int year) {
        Optional<LocalDate> day = dateline.flatMap(date -> TimeReader.date(year, date[0], date[1]));
        if (day.isPresent()) {
            return day;
        }
        int month = latestMonth > 0 && latestDated.getYear() == year ? Math.max(latestMonth, latestDated.getMonthValue()) : latestMonth;
        return Optional.of(month == 0 || month == 12 ? LocalDate.of(year, 12, 31) : YearMonth.of(year, month + 1).atEndOfMonth());
    }
}
