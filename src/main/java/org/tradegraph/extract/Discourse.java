package org.tradegraph.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.tradegraph.mention.Amount;
import org.tradegraph.mention.Calendar;
import org.tradegraph.mention.PlaceMention;
import org.tradegraph.mention.Reading;
import org.tradegraph.mention.UnitHeading;
import org.tradegraph.text.Tokenizer;
import org.tradegraph.trade.Flow;
import org.tradegraph.trade.Indicator;
import org.tradegraph.trade.Period;

/** What a document has spoken of so far: the thread that a sentence takes up where it does not say everything itself. */
final class Discourse {

    private final Referents referents;
    private final Calendar calendar;
    private Slots last = Slots.NOTHING;
    private Optional<Period> mainPeriod = Optional.empty();
    private Optional<Party> mainReporter = Optional.empty();
    private Optional<Party> anchor = Optional.empty();
    private Flow mainFlow = Flow.NONE;
    private List<String> theme = List.of();
    private Optional<Amount> lastCounted = Optional.empty();
    private Optional<UnitHeading> tableUnit = Optional.empty();
    private static final int STEM = 5;

    private final Set<String> title = new HashSet<>();
    private int paragraph = -1;
    private final List<Reading> readings = new ArrayList<>();

    Discourse(Referents referents, Calendar calendar) {
        this.referents = referents;
        this.calendar = calendar;
    }

    /** One that shares the places named, for what does not count as said. */
    Discourse aside() {
        return new Discourse(referents, calendar);
    }

    /** Takes note of a sentence of the body. */
    void reads(Reading reading) {
        readings.add(reading);
    }

    /** The sentences read so far, the current one last. */
    List<Reading> readings() {
        return readings;
    }

    Referents referents() {
        return referents;
    }

    Calendar calendar() {
        return calendar;
    }

    /**
     * The slots a new sentence begins with. Within a paragraph the thread goes on; a new paragraph returns to the document's own
     * reporter and period, unless a pronoun takes up what was said last.
     */
    Slots open(int newParagraph, boolean pointsBack) {
        boolean anew = newParagraph != paragraph;
        paragraph = newParagraph;
        referents.mark();
        anchor = anew && mainReporter.isPresent() ? mainReporter : anchor;
        if (anew) {
            last = (pointsBack ? last : afresh()).withPeriod(mainPeriod.or(last::period));
        }
        if (pointsBack || anew) {
            return last;
        }
        return anchor.filter(party -> !last.reporters().equals(List.of(party))).map(party -> last.whole().withReporter(party)).orElse(last);
    }

    /** What a new paragraph takes over: the document's own reporter, goods and, where it has one direction, its flow. */
    private Slots afresh() {
        Slots next = last.whole().withProducts(theme);
        next = mainReporter.map(next::withReporter).orElse(next);
        boolean directed = mainFlow == Flow.EXPORT || mainFlow == Flow.IMPORT || mainFlow == Flow.THROUGHPUT;
        return directed ? next.withFlow(mainFlow) : next;
    }

    /** The slots a headline begins with. */
    Slots openHeading() {
        return Slots.NOTHING.withReporters(mainReporter.stream().toList()).withProducts(theme).withPeriod(mainPeriod).withFlow(mainFlow);
    }

    /** Takes note of an observation. */
    void stated(Draft draft, boolean firmly) {
        if (firmly && draft.slots().reporters().size() == 1) {
            anchor = Optional.of(draft.slots().reporters().get(0));
        }
        boolean first = mainReporter.isEmpty();
        last = draft.slots();
        referents.spoken(last);
        if (first) {
            mainReporter = last.reporters().stream().findFirst();
            mainFlow = last.flow();
            anchor = mainReporter;
            theme = last.products().stream().anyMatch(this::isInTitle) ? last.products() : List.of();
        }
        mainPeriod = mainPeriod.or(last::period);
        Indicator indicator = draft.sense().indicator();
        if (indicator == Indicator.VALUE || indicator == Indicator.QUANTITY) {
            lastCounted = Optional.of(draft.amount());
        }
    }

    /** Takes note of what a sentence without a number speaks of. */
    void heard(Slots slots, boolean firmly) {
        if (!slots.reporters().isEmpty()) {
            anchor = firmly ? Optional.of(slots.reporters().get(0)) : anchor;
            last = slots;
            referents.spoken(slots);
        }
    }

    Slots last() {
        return last;
    }

    Optional<Period> mainPeriod() {
        return mainPeriod;
    }

    /** The goods the whole document is about, none where it is about all. */
    List<String> theme() {
        return theme;
    }

    /** The last sum of money or physical amount, whose unit an elliptical number takes over. */
    Optional<Amount> lastCounted() {
        return lastCounted;
    }

    /** The flow of the first observation. */
    Flow mainFlow() {
        return mainFlow;
    }

    /** Who reports the first observation. */
    Optional<Party> mainReporter() {
        return mainReporter;
    }

    /** Takes note of the unit of a table's numbers. */
    void tabled(UnitHeading heading) {
        tableUnit = Optional.of(heading);
    }

    Optional<UnitHeading> tableUnit() {
        return tableUnit;
    }

    /** The sentence to come goes on in the period of the first number of the last one. */
    void keepPeriod(Optional<Period> period) {
        last = last.withPeriod(period);
    }

    /** Takes note of a headline's words: goods that stand in it are what the whole document is about. */
    void titled(Reading heading) {
        heading.tokens().forEach(token -> title.add(stem(token.word())));
    }

    /** A headline between paragraphs that is no more than the name of a place makes it the reporter of what follows. */
    void section(Reading heading) {
        boolean name = hasStated() && heading.mentions().size() == 1 && heading.mentions().get(0) instanceof PlaceMention place
                && place.from() == 0 && place.to() == heading.tokens().size();
        if (name) {
            referents.resolve((PlaceMention) heading.mentions().get(0)).ifPresent(party -> mainReporter = Optional.of(party));
        }
    }

    private boolean isInTitle(String goods) {
        return Tokenizer.tokens(goods).stream().anyMatch(token -> token.word().length() > 2 && title.contains(stem(token.word())));
    }

    private static String stem(String word) {
        return word.length() > STEM ? word.substring(0, STEM) : word;
    }

    boolean hasStated() {
        return mainReporter.isPresent();
    }

    boolean hasSpoken() {
        return !last.reporters().isEmpty();
    }
}
