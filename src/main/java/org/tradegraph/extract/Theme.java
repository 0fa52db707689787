package org.tradegraph.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.tradegraph.mention.Goods;
import org.tradegraph.mention.PlaceMention;
import org.tradegraph.mention.Reading;
import org.tradegraph.text.Tokenizer;
import org.tradegraph.trade.Flow;
import org.tradegraph.trade.Period;

/** What a whole document is about, by its first observation and its headlines: who reports, which flow, which goods, and when. */
final class Theme {

    private static final int STEM = 5;
    private static final int LONGEST_MONTHS = 24;

    private final Prominence prominence;
    private final Set<String> title = new HashSet<>();
    private Optional<Party> reporter = Optional.empty();
    private Optional<Party> section = Optional.empty();
    private Flow flow = Flow.NONE;
    private List<String> titleGoods = List.of();
    private Optional<Flow> sectionFlow = Optional.empty();
    private List<String> goods = List.of();
    private List<Party> partners = List.of();
    private List<Party> counterparts = List.of();
    /** Whether a text on two has turned to what the second of them trades with all the world. */
    private boolean turned;
    private final Set<String> titlePlaces = new HashSet<>();
    private Optional<Period> period = Optional.empty();
    private Optional<Period> sectionPeriod = Optional.empty();
    private Optional<Period> titlePeriod = Optional.empty();
    private Slots expected = Slots.NOTHING;

    Theme(Prominence prominence) {
        this.prominence = prominence;
    }

    /** Whose trade the section is about, else the document. */
    Optional<Party> reporter() {
        return section.or(() -> reporter);
    }

    /** Whether an observation was stated, in whose reporter the document's own is known. */
    boolean hasStated() {
        return reporter.isPresent();
    }

    Flow flow() {
        return sectionFlow.orElse(flow);
    }

    /** The goods the document is about, none where it is about all. */
    List<String> goods() {
        return goods;
    }

    /** With whom the document says that its reporter trades, none where it speaks of all the world or of someone else. */
    List<Party> partners(List<Party> reporters) {
        if (reporter.isEmpty()) {
            return expected.reporters().equals(reporters) ? expected.partners() : expected.partners().equals(reporters) ? expected.reporters() : List.of();
        }
        return reporters.equals(List.of(reporter.get())) ? partners : List.of();
    }

    /** The period of the document as a whole. */
    Optional<Period> mainPeriod() {
        return period;
    }

    /** The period of what stands before the first time of the text: that of the title, else of the document. */
    Optional<Period> openingPeriod() {
        return titlePeriod.or(() -> period);
    }

    /** The period of the section, else of the document. */
    Optional<Period> period() {
        return sectionPeriod.or(() -> period);
    }

    /** Another part of the document begins, with a period of its own or without. */
    void sectionPeriod(Optional<Period> named) {
        sectionPeriod = named;
    }

    /** Takes note of a headline's words: goods that stand in it are what the whole document is about. */
    void titled(Reading heading) {
        heading.tokens().forEach(token -> title.add(stem(token.word())));
        heading.mentions().stream().filter(PlaceMention.class::isInstance).flatMap(mention -> ((PlaceMention) mention).senses().stream()).forEach(place -> titlePlaces.add(place.id()));
        titlePeriod = titlePeriod.or(() -> Periods.named(heading));
        if (titleGoods.isEmpty()) {
            titleGoods = heading.mentions().stream().filter(Goods.class::isInstance).map(Goods.class::cast).map(Goods::name).limit(1).toList();
        }
    }

    /** Takes note of what a number was said about; the first with a reporter decides. */
    void stated(Slots slots) {
        if (reporter.isEmpty()) {
            reporter = slots.reporters().stream().findFirst();
            flow = slots.flow();
            counterparts = slots.partners();
            partners = slots.partners().stream().allMatch(party -> isInTitle(party) || prominence.isOften(party)) ? slots.partners() : List.of();
            goods = slots.products().stream().anyMatch(this::isInTitle) ? slots.products() : List.of();
        }
        turned = counterparts.size() == 1 && (slots.reporters().equals(counterparts) ? turned || slots.partners().isEmpty() : turned && !isOfReporter(slots));
        period = period.or(() -> slots.period().filter(named -> Periods.length(named) <= LONGEST_MONTHS));
    }

    private boolean isOfReporter(Slots slots) {
        return reporter.map(List::of).filter(slots.reporters()::equals).isPresent();
    }

    /** Takes note of two who are said to trade with each other before the first number. */
    void heard(Slots slots) {
        if (reporter.isEmpty() && slots.flow() == Flow.TRADE && slots.reporters().size() == 1 && slots.partners().size() == 1) {
            expected = slots;
        }
    }

    /** The document turns from the goods that it began with to all goods. */
    void widen() {
        goods = List.of();
    }

    /** From here on the document is about the trade with all the world. */
    void turnsToWorld() {
        partners = List.of();
    }

    /** Takes note of a period that the text spoke of before its first number. */
    void heard(Period named) {
        if (reporter.isEmpty() && Periods.length(named) <= LONGEST_MONTHS) {
            period = period.or(() -> Optional.of(named));
        }
    }

    /** A part of the document is about another place. */
    void section(Party party) {
        section = Optional.of(party);
    }

    /** A part of the document is about one way of the goods, or about none in particular. */
    void sectionFlow(Optional<Flow> way) {
        sectionFlow = way;
    }

    List<String> titleGoods() {
        return titleGoods;
    }

    Optional<Flow> sectionFlow() {
        return sectionFlow;
    }

    /** The slots with all that narrows the trade taken away but what the whole document is about. */
    Slots whole(Slots slots) {
        return slots.whole().withProducts(goods).withPartners(partners(slots.reporters()));
    }

    /** What a new paragraph takes over: the document's own reporter, goods and, where it has one direction, its flow. */
    Slots afresh(Slots last) {
        Slots next = whole((turned && section.isEmpty() ? counterparts.stream().findFirst() : reporter()).map(last::withReporter).orElse(last));
        if (section.filter(Party::isGateway).isPresent()) {
            return next.withFlow(Flow.THROUGHPUT);
        }
        boolean directed = flow() == Flow.EXPORT || flow() == Flow.IMPORT || flow() == Flow.THROUGHPUT;
        return directed ? next.withFlow(flow()) : next;
    }

    /** The slots of a document that is about nothing else. */
    Slots slots() {
        return Slots.NOTHING.withReporters(reporter.stream().toList()).withProducts(goods).withPeriod(period).withFlow(flow);
    }

    private boolean isInTitle(Party party) {
        return party.place().filter(place -> titlePlaces.contains(place.id())).isPresent();
    }

    private boolean isInTitle(String name) {
        return Tokenizer.tokens(name).stream().anyMatch(token -> token.word().length() > 2 && title.contains(stem(token.word())));
    }

    private static String stem(String word) {
        return word.length() > STEM ? word.substring(0, STEM) : word;
    }
}
