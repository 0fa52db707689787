package org.tradegraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.tradegraph.lexicon.Place;
import org.tradegraph.lexicon.PlaceKind;
import org.tradegraph.mention.Amount;
import org.tradegraph.mention.Calendar;
import org.tradegraph.mention.Cue;
import org.tradegraph.mention.PlaceMention;
import org.tradegraph.mention.Reading;
import org.tradegraph.trade.Flow;
import org.tradegraph.trade.Indicator;
import org.tradegraph.trade.Period;

/** What a document has spoken of so far: the thread that a sentence takes up where it does not say everything itself. */
final class Discourse {

    private static final int MEMORY = 100;

    private final Referents referents;
    private final Calendar calendar;
    private final Set<String> named;
    private final Prominence prominence;
    private final Theme theme;
    private final PartnerLines partnerLines = new PartnerLines();
    private final Units units = new Units();
    private final SpokenPeriods periods = new SpokenPeriods();
    private final List<Reading> readings = new ArrayList<>();
    private Slots last = Slots.NOTHING;
    private final Items items = new Items();
    private Optional<Party> anchor = Optional.empty();
    private Optional<Period> expected = Optional.empty();
    private int paragraph = -1;
    private Optional<Party> lastLand = Optional.empty();
    private Flow lastWay = Flow.NONE;
    private Flow lastTraded = Flow.NONE;

    Discourse(Referents referents, Calendar calendar, Set<String> named, Prominence prominence) {
        this.referents = referents;
        this.calendar = calendar;
        this.named = named;
        this.prominence = prominence;
        this.theme = new Theme(prominence);
    }

    /** One that shares the places named, for what does not count as said. */
    Discourse aside() {
        return new Discourse(referents, calendar, named, prominence);
    }

    /** Whether a headline's place can be what the text is about: a country, a province, a port, or a town that the text names as well. */
    boolean isTheme(Party party) {
        Optional<Place> town = party.place().filter(place -> place.gateway().isEmpty() && (place.kind() == PlaceKind.CITY || place.kind() == PlaceKind.DISTRICT));
        return town.isEmpty() || named.contains(town.get().id());
    }

    /** Whether the text names a place somewhere. */
    boolean names(Place place) {
        return named.contains(place.id());
    }

    Referents referents() {
        return referents;
    }

    Calendar calendar() {
        return calendar;
    }

    // ---- what a sentence begins with

    /**
     * The slots a new sentence begins with. Within a paragraph the thread goes on; a new paragraph returns to the document's own
     * reporter and period, unless a pronoun takes up what was said last or it is an item of a list, which details what stands before the list.
     */
    Slots open(Wording wording) {
        boolean anew = wording.reading().sentence().paragraph() != paragraph && !partnerLines.isHere();
        boolean pointsBack = wording.pointsBack();
        paragraph = wording.reading().sentence().paragraph();
        referents.begin();
        periods.leave(anew ? last.period() : Optional.empty());
        Optional<Slots> detailed = items.detailed(wording, anew, last).filter(slots -> hasStated());
        if (detailed.isPresent()) {
            last = detailed.get();
        } else if (anew) {
            anchor = theme.reporter().or(() -> anchor);
            last = (pointsBack ? last : theme.afresh(last)).withPeriod(theme.period().or(last::period));
        }
        return pointsBack || anew ? last : anchored();
    }

    /** Within a paragraph a sentence is about the reporter that was said to trade, and not about one named by the way. */
    private Slots anchored() {
        return anchor.filter(party -> !last.reporters().equals(List.of(party))).map(party -> last.whole().withReporter(party)).orElse(last);
    }

    /** The slots of a sentence in which someone says "we". */
    Slots ofUs(Slots slots) {
        return referents.us().filter(us -> !slots.reporters().contains(us)).map(us -> turned(slots, us)).orElse(slots);
    }

    private static Slots turned(Slots slots, Party us) {
        Slots ours = slots.partners().contains(us) ? slots.withPartners(slots.reporters()) : slots;
        return ours.withReporter(us);
    }

    /** The slots a headline begins with. */
    Slots openHeading() {
        return theme.slots();
    }

    // ---- what is taken note of

    /** Takes note of a sentence of the body. */
    void reads(Reading reading) {
        readings.add(reading);
    }

    /** Takes note of a headline before the text that it stands over. */
    void titled(Reading heading) {
        theme.titled(heading);
    }

    /**
     * A headline between paragraphs that is no more than the name of a place or of a flow makes it that of what follows; one that
     * names a period gives what follows that period.
     */
    void section(Reading heading) {
        items.heading();
        theme.sectionFlow(flow(heading).filter(flow -> hasBegun()));
        theme.sectionPeriod(hasStated() ? Periods.named(heading) : Optional.empty());
        int start = (int) heading.tokens().stream().takeWhile(token -> !token.isWord()).count();
        heading.mentions().stream().filter(mention -> mention.from() == start && mention.to() == heading.tokens().size())
                .filter(PlaceMention.class::isInstance).findFirst()
                .flatMap(place -> referents.resolve((PlaceMention) place)).ifPresent(theme::section);
    }

    /** A paragraph is about the place that it names before all else; in the first one that is where the text was written. */
    void labelled(PlaceMention label) {
        if ((hasStated() || isCountry(label)) && !partnerLines.isHere()) {
            referents.resolve(label).filter(party -> !party.isBloc()).ifPresent(theme::section);
        }
    }

    /** "NORWAY.": nothing but the name of a country opens what is said of it, even where a text begins so. */
    private static boolean isCountry(PlaceMention label) {
        return label.from() == 0 && label.senses().get(0).kind() == PlaceKind.COUNTRY;
    }

    /** Takes note of a line, headline or not, that may name the unit of numbers to come, announce partners, or begin with the name of one. */
    void meets(Reading line) {
        units.read(line);
        partnerLines.read(line);
    }

    private boolean hasBegun() {
        return !readings.isEmpty();
    }

    /** The way of goods that alone a headline names: "a) Exports". */
    private static Optional<Flow> flow(Reading heading) {
        List<String> flows = heading.mentions().stream().filter(Cue.class::isInstance).map(Cue.class::cast).filter(cue -> cue.is("flow")).map(Cue::value).distinct().toList();
        boolean number = heading.mentions().stream().anyMatch(Amount.class::isInstance);
        return Stream.of(Flow.EXPORT, Flow.IMPORT).filter(flow -> !number && flows.equals(List.of(flow.code()))).findFirst();
    }

    /** Takes note of an observation; firmly where its reporter is said to trade itself. */
    void stated(Draft draft, boolean firmly) {
        boolean first = !hasStated();
        last = draft.slots();
        last.period().ifPresent(periods::spoken);
        lastLand = last.reporters().stream().filter(party -> !party.isWay()).findFirst().or(() -> lastLand);
        lastWay = last.flow() == Flow.BALANCE ? lastWay : last.flow();
        lastTraded = lastWay == Flow.THROUGHPUT ? lastTraded : lastWay;
        referents.spoken(last);
        theme.stated(last);
        if (first) {
            anchor = theme.reporter();
        } else if (firmly && last.reporters().size() == 1) {
            anchor = Optional.of(last.reporters().get(0));
        }
        Indicator indicator = draft.sense().indicator();
        if (indicator == Indicator.VALUE || indicator == Indicator.QUANTITY) {
            units.counted(draft.amount());
        }
    }

    /** Takes note of what a sentence without a number speaks of. */
    void heard(Slots slots, boolean firmly) {
        if (!slots.reporters().isEmpty()) {
            anchor = firmly ? Optional.of(slots.reporters().get(0)) : anchor;
            last = slots;
            referents.spoken(slots);
            theme.heard(slots);
        }
    }

    /** The sentence to come goes on with this. */
    void goOn(Slots slots) {
        last = slots;
    }

    /** The sentence to come goes on in this period. */
    void keepPeriod(Period period) {
        periods.spoken(period);
        last = last.withPeriod(Optional.of(period));
    }

    /** A sentence without a number told how trade went in this period. */
    void hearPeriod(Period period) {
        keepPeriod(period);
        theme.heard(period);
    }

    /** What is expected from here on is expected for this period. */
    void keepExpected(Period period) {
        expected = Optional.of(period);
    }

    // ---- what can be asked

    /** The sentences read so far, the current one last. */
    List<Reading> readings() {
        return readings;
    }

    /** The last of these sentences, as far back as one remembers. */
    List<Reading> lately() {
        return readings.subList(Math.max(0, readings.size() - MEMORY), readings.size());
    }

    /** What was spoken of last. */
    Slots last() {
        return last;
    }

    /** The units that numbers without one may take over. */
    Units units() {
        return units;
    }

    /** The period that forecasts are made for. */
    Optional<Period> expected() {
        return expected;
    }

    /** The periods spoken of so far. */
    SpokenPeriods periods() {
        return periods;
    }

    /** What the whole document is about. */
    Theme theme() {
        return theme;
    }

    /** The goods that the title names, until something has been stated. */
    List<String> titleGoods() {
        return hasStated() ? List.of() : theme.titleGoods();
    }

    /** The way of the goods spoken of before any surplus or deficit. */
    Flow lastWay() {
        return lastWay;
    }

    /** The way of the goods spoken of last that did not only pass. */
    Flow lastTraded() {
        return lastTraded;
    }

    /** The last that reported and is no port or line. */
    Optional<Party> lastLand() {
        return lastLand;
    }

    /** Whether this is a line that begins with the name of a partner. */
    boolean isInPartnerList() {
        return partnerLines.isHere();
    }

    /** Who reports the first observation. */
    Optional<Party> mainReporter() {
        return theme.reporter();
    }

    boolean hasStated() {
        return theme.hasStated();
    }

    boolean hasSpoken() {
        return !last.reporters().isEmpty();
    }
}
