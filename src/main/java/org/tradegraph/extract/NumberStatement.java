package org.tradegraph.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.tradegraph.attach.Slot;
import org.tradegraph.extract.Draft.Sense;
import org.tradegraph.extract.Telling.Told;
import org.tradegraph.mention.Amount.Kind;
import org.tradegraph.mention.Amount;
import org.tradegraph.mention.Cue;
import org.tradegraph.mention.Mention;
import org.tradegraph.mention.PlaceMention;
import org.tradegraph.mention.UnitHeading;
import org.tradegraph.trade.Flow;
import org.tradegraph.trade.Indicator;
import org.tradegraph.trade.Modality;
import org.tradegraph.trade.Period;

/** Writes down what a number tells, of what the sentence has told up to it and what stands right behind it. */
final class NumberStatement {

    private final Parts parts;
    private final Wording wording;
    private final Telling telling;
    private final Times times;
    private final LocalMoney money;
    private final NumberGoods goods;
    private final boolean respectively;
    private Optional<Sense> lastRelative = Optional.empty();

    NumberStatement(Parts parts, Telling telling, Times times) {
        this.parts = parts;
        this.wording = parts.wording();
        this.telling = telling;
        this.times = times;
        this.money = new LocalMoney(wording, telling.discourse().referents());
        this.goods = new NumberGoods(parts, telling);
        this.respectively = parts.hasCue("context", "respectively");
    }

    /** Reads the number that stands as a part; returns the position of the first part that does not belong to it any more. */
    int read(Amount written, int at) {
        times.leave(written.from());
        int end = Boundaries.after(parts, written, at);
        int next = at + 1;
        while (next < parts.size() && parts.get(next).to() <= end && parts.numberAt(next).isEmpty()) {
            next++;
        }
        List<Part> behind = new ArrayList<>(parts.list().subList(at + 1, next));
        sharedTopic(written, at).ifPresent(behind::add);
        sharedPlace(written, at).ifPresent(behind::add);
        Figure figure = new Figure(parts, scaled(written), telling.lead(), behind, end);
        Optional<Amount> complete = new Ellipsis(figure, telling).complete();
        complete.ifPresent(amount -> state(figure.with(amount), at));
        figure.first("distractor").filter(cue -> !figure.costs(cue.from()) && !cue.is("distractor", "load") && !new Asides(wording).holds(cue)).ifPresent(telling::distract);
        if (complete.isEmpty() && figure.is(Kind.BARE)) {
            return at + 1;
        }
        telling.leadFrom(next < parts.size() ? Math.min(end, parts.get(next).from()) : end);
        leadOn(behind, next);
        return next;
    }

    /** A verb of growth behind the number may lead up to the one at the next part. */
    private void leadOn(List<Part> behind, int next) {
        for (Part part : behind) {
            part.as(Cue.class).filter(cue -> isVerbOfNext(cue, next)).ifPresent(telling.lead()::add);
        }
    }

    /** "Exports at 19 billion yuan shrank 14 percent", "19 billion yuan with a growth of 14 percent": the word between two numbers tells of the second. */
    private boolean isVerbOfNext(Cue cue, int next) {
        boolean percent = next < parts.size() && parts.numberAt(next).filter(amount -> amount.kind() == Kind.PERCENT).isPresent();
        int number = percent ? parts.get(next).from() : 0;
        return percent && cue.is("trend") && wording.hasOnly(cue.to(), number, "trend-joining");
    }

    /** "in billions of dollars, with Mexico ($16.1)": the sentence names the scale of its sums once for all. */
    private Amount scaled(Amount amount) {
        if (amount.kind() != Kind.MONEY || amount.scale().compareTo(BigDecimal.ONE) != 0) {
            return amount;
        }
        for (Mention mention : wording.mentions()) {
            if (mention instanceof UnitHeading heading && heading.unit().equals(amount.unit())) {
                return heading.of(amount);
            }
        }
        return amount;
    }

    /** The topic behind a bracket belongs to the number before it as well: "216.3 billion yuan ($30.2 billion) of trade with ASEAN". */
    private Optional<Topic> sharedTopic(Amount amount, int at) {
        boolean open = wording.is(amount.to(), "(", "[") && parts.numberAt(at + 1).isPresent() && parts.topicAt(at + 2).isPresent();
        int close = open ? parts.get(at + 1).to() : amount.to();
        boolean closed = wording.is(close, ")", "]") && wording.is(close + 1, "of", "in", "worth");
        return parts.topicAt(open ? at + 2 : at + 1).filter(topic -> closed && topic.from() - close <= 3);
    }

    /** "Goods worth 72.8 billion euros (up 0.8 percent) to France": so does the place behind it. */
    private Optional<Part> sharedPlace(Amount amount, int at) {
        boolean open = wording.is(amount.to(), "(", "[");
        int place = at + 1;
        while (open && place < parts.size() && wording.opensBracket(amount.to(), parts.get(place).from())) {
            place++;
        }
        boolean joined = open && place < parts.size() && parts.get(place).is(PlaceMention.class);
        int link = joined ? wording.before(parts.get(place).from()) : 0;
        return joined && wording.is(link, "to", "from", "with") && wording.is(link - 1, ")", "]") ? Optional.of(parts.get(place)) : Optional.empty();
    }

    private void state(Figure figure, int at) {
        open(figure);
        ofWhole(figure, at).ifPresent(whole -> telling.change(slots -> slots.whole().withProducts(whole.products()).withPartners(whole.partners())));
        goods.listed(figure).ifPresent(name -> telling.change(slots -> slots.withProducts(List.of(name))));
        BareModes.before(figure, telling.slots().segment()).ifPresent(mode -> telling.change(slots -> slots.withSegment(Optional.of(mode))));
        Slots slots = telling.slots();
        Slots behind = new Scattered(figure, telling).apply(new Behind(figure, telling).apply(times.withLater(slots, figure)));
        Slots full = new NumberFlow(figure, telling).apply(goods.counted(figure, behind, at));
        telling.note(Told.TIME, !full.period().equals(slots.period()));
        count(figure);
        telling.note(Told.DISTRACTION, new Firm(figure).isActing());
        boolean compared = isCompared(figure, slots);
        sense(figure, full, compared).filter(sense -> new Relevance(figure, telling).holds(sense, full)).ifPresent(sense -> {
            lastRelative = figure.isRelative() ? Optional.of(sense) : lastRelative;
            Distribution row = Distribution.of(parts, at);
            write(figure, row, new RowBehind(parts, telling).apply(full, row, at), sense, compared);
        });
    }

    /** "15 percent of Ghana's imports of 250 billion": the topic of which a share was told just before its own value. */
    private Optional<Topic> ofWhole(Figure figure, int at) {
        boolean share = figure.is(Kind.MONEY) && figure.follows("of") && at > 1 && parts.numberAt(at - 2).filter(number -> number.kind() == Kind.PERCENT).isPresent();
        return share ? parts.topicAt(at - 1).filter(topic -> wording.is(wording.beforeArticle(topic.from()), "of") && topic.to() >= figure.amount().from() - 2) : Optional.empty();
    }

    /** Whether another number is held against it, or its own words say that it is of an earlier time. */
    private boolean isCompared(Figure figure, Slots slots) {
        boolean held = new Comparisons(wording, figure.lead()).isCompared(figure) && !isSource(figure);
        return held || times.own().isOwned(figure) || times.own().isOfKnown(figure, slots.period()) || times.own().ofEarlierGrowth(figure).isPresent()
                || GrowthRow.of(wording, figure.amount()).filter(row -> row.isBase(figure.amount())).isPresent();
    }

    /** "Earned $1.4 billion from 298,000 tonnes": what money was made from. */
    private boolean isSource(Figure figure) {
        return telling.hasNumbers() && telling.lastDraft().amount().kind() == Kind.MONEY && figure.is(Kind.QUANTITY) && figure.follows("from");
    }

    /** "22.7 million dinars ($74 million)": the same money in a bracket. */
    private boolean isEquivalent(Figure figure) {
        return figure.is(Kind.MONEY) && figure.isBracketed() && telling.hasNumbers() && telling.lastDraft().amount().kind() == Kind.MONEY && telling.lastDraft().amount().to() == figure.amount().from() - 1;
    }

    /** "Some 3,200 firms": a count that opens a sentence is of all trade; a sentence about no one is about someone named before. */
    private void open(Figure figure) {
        if (figure.is(Kind.COUNT) && telling.isUnopened() && !telling.has(Told.SAME) && !telling.has(Told.PARTNER)) {
            telling.change(slots -> slots.flow() == Flow.THROUGHPUT ? slots.whole().withSegment(slots.segment()) : slots.whole());
        }
        if (telling.isOf(Flow.NONE)) {
            new Foresight(parts).flow(figure).ifPresent(flow -> telling.change(slots -> slots.withFlow(flow)));
        } else if (!telling.hasNumbers() && !telling.lead().hasTopic()) {
            new Foresight(parts).predicated(figure).ifPresent(flow -> telling.change(slots -> slots.withFlow(flow)));
        }
        telling.change(telling.discourse().referents()::withSomeReporter);
        if (!telling.hasNumbers() && !telling.has(Told.FIRM) && !telling.has(Told.SAME)) {
            telling.change(new Offices(telling.discourse())::told);
        }
        money.reporter(figure, telling.slots()).ifPresent(home -> {
            telling.change(slots -> slots.withReporter(home));
            telling.note(Told.FIRM, true);
        });
    }

    private void count(Figure figure) {
        if (figure.is(Kind.QUANTITY)) {
            telling.count(Indicator.QUANTITY);
        } else if (figure.is(Kind.MONEY)) {
            telling.count(Indicator.VALUE);
        }
    }

    /** What the number tells; "compared with 12.3 percent" after a share is a share as well. */
    private Optional<Sense> sense(Figure figure, Slots full, boolean compared) {
        SenseReader senses = new SenseReader(figure, lastRelative, telling.lastSense());
        boolean alike = compared && figure.is(Kind.PERCENT) && lastRelative.filter(before -> before.indicator() == Indicator.SHARE).isPresent();
        return alike ? senses.alike(telling.counted()) : senses.read(full, figure.counted(telling.counted())).map(new DailyRate(figure)::of);
    }

    private void write(Figure figure, Distribution row, Slots full, Sense sense, boolean compared) {
        Slots shared = Modes.imply(apart(row.share(full, respectively), figure), figure);
        Slots own = isDailyNow(figure) ? shared.withPeriod(Optional.empty()) : shared;
        boolean forecast = new Outlook(parts).isForecast(figure, !telling.hasNumbers());
        Optional<Period> listed = respectively && !figure.isRelative() ? new TimeRow(parts, wording).share(row) : Optional.empty();
        Optional<Period> right = listed.isPresent() ? listed : isSource(figure) || isEquivalent(figure) ? telling.lastDraft().slots().period() : times.own().of(figure);
        Slots about = right.isPresent() ? own.withPeriod(right) : compared ? own.withPeriod(times.base(figure)) : forecast ? expected(own) : times.atEnd(own);
        times.bases().note(figure, about.period());
        String rule = (compared ? Draft.COMPARED : "") + sense.indicator().code();
        Set<Slot> sure = new Doubtless(telling, figure).of(about, respectively && shared.flow() != full.flow(), right.isPresent() || times.isCertain(about.period()));
        Draft draft = matched(new Draft(about, figure.amount(), sense, forecast ? Modality.FORECAST : Modality.STATED, rule), row).sureOf(sure).again(new Resumption(parts).isOf(figure));
        telling.change(slots -> compared || figure.isOfWhole() ? aside(slots, full) : straight(full, about, own.flow()));
        Draft told = compared ? draft.about(full.withPeriod(telling.slots().period())) : draft;
        telling.state(draft, told, full.reporters().size() == 1);
    }

    /** "Kazakhstan led in trade with China" in a text on China's trade: no country trades with itself, but with another that stands before. */
    private Slots apart(Slots slots, Figure figure) {
        if (slots.reporters().size() != 1 || !slots.partners().equals(slots.reporters()) || !slots.reporters().get(0).isCountry()) {
            return slots;
        }
        return slots.withPartners(figure.placesBefore().filter(place -> place.form() == PlaceMention.Form.NAME)
                .flatMap(place -> telling.discourse().referents().resolve(place).stream()).filter(party -> party.isCountry() && !slots.reporters().contains(party)).limit(1).toList());
    }

    /** "Some 1,400 lorries cross daily" holds today, whatever time was spoken of before. */
    private boolean isDailyNow(Figure figure) {
        int next = figure.amount().to();
        boolean daily = figure.amount().unit().endsWith(" per day") || wording.is(next, "daily") || wording.is(next + 1, "daily");
        return figure.is(Kind.QUANTITY) && daily && !telling.has(Told.TIME);
    }

    /** A forecast that names no time of its own is for the time of the one before. */
    private Slots expected(Slots slots) {
        Optional<Period> year = times.wholeYear(slots);
        if (year.isPresent()) {
            return slots.withPeriod(year);
        }
        return telling.has(Told.TIME) ? slots : telling.discourse().expected().map(period -> slots.withPeriod(Optional.of(period))).orElse(slots);
    }

    /** What the sentence goes on with behind a number that is compared or a share: neither its time nor its way. */
    private static Slots aside(Slots slots, Slots full) {
        return slots.withFlow(full.flow(), full.deficit()).withPartners(full.partners()).withReporters(full.reporters()).withProducts(full.products());
    }

    private static Slots straight(Slots full, Slots about, Flow flow) {
        return full.withSegment(about.segment()).withFlow(full.flow() == Flow.BALANCE ? full.flow() : flow, full.deficit());
    }

    /** Of several growth figures "respectively" each belongs to one of the numbers before. */
    private Draft matched(Draft draft, Distribution row) {
        boolean growth = draft.sense().indicator() == Indicator.CHANGE;
        return row.counterpart(telling.drafts(), respectively && growth)
                .map(number -> draft.about(number.slots()).with(draft.sense().of(number.sense().indicator()))).orElse(draft);
    }
}
