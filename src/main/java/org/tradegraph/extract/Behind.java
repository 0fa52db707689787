package org.tradegraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.tradegraph.extract.Topic.Mark;
import org.tradegraph.mention.Amount;
import org.tradegraph.mention.Amount.Kind;
import org.tradegraph.mention.Cue;
import org.tradegraph.mention.Goods;
import org.tradegraph.mention.Mention;
import org.tradegraph.mention.PlaceMention;
import org.tradegraph.mention.PlaceMention.Form;
import org.tradegraph.mention.Segment;
import org.tradegraph.mention.Time;
import org.tradegraph.trade.Period;
import org.tradegraph.trade.Flow;

/** Puts what stands behind a number, and still belongs to it, into its slots. */
final class Behind {

    private static final int FARTHEST = 4;

    private final Figure figure;
    private final Wording wording;
    private final Amount amount;
    private final Telling telling;
    private final Discourse discourse;
    private final TimeRoles times;
    private Optional<PlaceMention> target = Optional.empty();

    Behind(Figure figure, Telling telling) {
        this.figure = figure;
        this.wording = figure.wording();
        this.amount = figure.amount();
        this.telling = telling;
        this.discourse = telling.discourse();
        this.times = new TimeRoles(wording);
    }

    Slots apply(Slots slots) {
        Slots full = withCounted(withSameGoods(slots));
        for (Part part : figure.behind()) {
            full = part instanceof Topic topic ? apply(topic, full) : apply(((Part.Single) part).mention(), full);
        }
        return withBorder(NumberPredicate.apply(figure, withPointed(withNationality(full))));
    }

    /** "46 per cent were Chinese, a fifth Malaysian": an adjective that no noun follows tells whose goods they were. */
    private Slots withNationality(Slots slots) {
        if (!figure.is(Kind.PERCENT) && !figure.is(Kind.QUANTITY)) {
            return slots;
        }
        int at = wording.has(amount.to(), "being") ? amount.to() + 1 : amount.to();
        return wording.reading().begun(at, PlaceMention.class).filter(place -> place.form() == Form.ADJECTIVE)
                .filter(place -> place.to() >= wording.size() || wording.has(place.to(), "list") || wording.is(place.to(), ".", ";"))
                .flatMap(discourse.referents()::resolve).filter(party -> !slots.reporters().contains(party))
                .map(party -> slots.withPartners(List.of(party))).orElse(slots);
    }

    /** "60 percent of it": the goods spoken of last. */
    private Slots withSameGoods(Slots slots) {
        List<String> goods = slots.products().isEmpty() ? discourse.last().products() : slots.products();
        boolean same = figure.precedes("of") && wording.is(amount.to() + 1, "it", "them") && !goods.isEmpty();
        return same ? slots.withProducts(goods) : slots;
    }

    private Slots apply(Topic topic, Slots slots) {
        if (isInTotal(topic) && slots.flow() != Flow.NONE) {
            return slots;
        }
        Slots next = figure.isOfWhole() || isPart() ? ShareBases.apply(topic, slots, telling) : Topics.behindNumber(topic, telling).apply(topic, slots);
        return topic.time().filter(times::isPeriod).map(time -> next.withPeriod(times.named(time, discourse))).orElse(next);
    }

    /** "Exports accounted for 5 billion dollars of its foreign trade": what stands behind is the whole. */
    private boolean isPart() {
        return figure.precedes("of") && !figure.isRelative() && figure.lead().hasTopic() && figure.last("share").isPresent();
    }

    /** "5 billion dollars in total trade" after the exports were named says nothing new. */
    private boolean isInTotal(Topic topic) {
        return topic.isBare() && topic.has(Mark.OVERALL) && (wording.is(topic.from() - 1, "in") || wording.is(topic.from(), "in"));
    }

    /** "Goods worth 152 billion left Sweden and 150 billion entered": over the border of a country they go one way. */
    private Slots withBorder(Slots slots) {
        int verb = amount.to();
        boolean counted = (figure.is(Kind.MONEY) || figure.is(Kind.QUANTITY)) && amount.mode().isEmpty();
        if (!counted || !wording.is(verb, "left", "entered")) {
            return slots;
        }
        Flow flow = wording.is(verb, "left") ? Flow.EXPORT : Flow.IMPORT;
        Optional<PlaceMention> place = placeAt(verb + 1);
        Optional<PlaceMention> target = place.filter(left -> wording.is(left.to(), "for")).flatMap(left -> placeAt(left.to() + 1));
        if (target.isPresent()) {
            return departed(place.get(), target.get(), slots);
        }
        Optional<Party> land = place.flatMap(discourse.referents()::resolve).filter(Party::isCountry);
        boolean alone = wording.has(verb + 1, "list") || wording.has(verb + 1, "clause-end") || verb + 1 >= wording.size();
        return land.map(home -> slots.withReporter(home).withFlow(flow)).orElse(alone && slots.flow() != Flow.THROUGHPUT ? slots.withFlow(flow) : slots);
    }

    /** "108,200 cars left Toyama for Russia". */
    private Slots departed(PlaceMention home, PlaceMention target, Slots slots) {
        Referents referents = discourse.referents();
        return slots.withFlow(Flow.EXPORT).withReporters(referents.resolve(home).map(List::of).orElse(slots.reporters()))
                .withPartners(referents.resolve(target).map(List::of).orElse(slots.partners()));
    }

    private Optional<PlaceMention> placeAt(int at) {
        return wording.reading().begun(wording.is(at, "the") ? at + 1 : at, PlaceMention.class);
    }

    /** "with the former", "with the latter". */
    private Slots withPointed(Slots slots) {
        for (int at = amount.to(); at <= amount.to() + FARTHEST; at++) {
            if (wording.is(at, "former", "latter")) {
                return slots.withPartners(wording.is(at, "former") ? discourse.referents().partners().former() : discourse.referents().partners().latter());
            }
        }
        return slots;
    }

    private Slots apply(Mention mention, Slots slots) {
        Optional<Period> meant = mention instanceof Time time ? times.meant(time, slots.period(), discourse) : Optional.empty();
        if (meant.isPresent()) {
            return slots.withPeriod(meant);
        }
        if (mention instanceof Time time && times.isPeriod(time) && (figure.is(Kind.MONEY) || !times.isEarlierBase(time, slots.period())) && !new EarlierGrowth(wording).isDatedBy(time, slots.period())) {
            return slots.withPeriod(times.named(time, discourse));
        }
        if (mention instanceof Goods goods && (isCounted(goods) || isTradedByCounted(goods))) {
            return slots.withProducts(List.of(goods.name()));
        }
        if (mention instanceof Segment segment && isWay(segment)) {
            return slots.withSegment(Optional.of(segment.name()));
        }
        boolean passing = slots.flow() == Flow.THROUGHPUT && wording.is(mention.to() - 1, "for");
        if (mention instanceof Cue verb && isPassive(verb) && !passing) {
            return discourse.referents().withSomeReporter(slots.withFlow(verb.is("verbs", "export") ? Flow.EXPORT : Flow.IMPORT));
        }
        return mention instanceof PlaceMention place ? apply(place, slots) : slots;
    }

    /** "118 million boxes had been shipped", "371,000 cars were sold abroad", where no topic tells the way. */
    private boolean isPassive(Cue verb) {
        boolean counted = figure.is(Kind.QUANTITY) || figure.is(Kind.MONEY);
        boolean way = verb.is("verbs", "export") || verb.is("verbs", "import");
        boolean worth = figure.is(Kind.MONEY) && figure.precedes("worth") && wording.endsName(verb.from());
        boolean passive = worth || wording.has(verb.from() - 1, "being") || wording.is(verb.from() - 1, "been") || verb.from() == amount.to();
        boolean sent = wording.word(verb.from()).endsWith("ed") || wording.is(verb.from(), "sold", "bought", "sent", "bound") || wording.is(verb.from(), "left");
        return counted && way && passive && !figure.lead().hasTopic() && sent;
    }

    /** "57,000 cars", "12 percent of all the cars". */
    private boolean isCounted(Goods goods) {
        boolean things = goods.from() == amount.to() && figure.is(Kind.QUANTITY);
        boolean traded = figure.is(Kind.PERCENT) && wording.is(goods.from() - 1, "exported", "imported", "shipped") && wording.is(wording.before(goods.from() - 1), "of");
        return things || traded || figure.is(Kind.PERCENT) && (wording.is(goods.from() - 1, "'s") || wording.is(goods.from() - 1, "all", "the", "its", "their", "our") && wording.is(goods.from() - 2, "of"));
    }

    /** "77 companies shipped rice". */
    private boolean isTradedByCounted(Goods goods) {
        return figure.is(Kind.COUNT) && wording.mentions().stream().anyMatch(mention -> mention.to() == goods.from() && mention.from() == amount.to()
                && mention instanceof Cue verb && (verb.is("verbs", "export") || verb.is("verbs", "import")));
    }

    /** "3.2 million tonnes of corn and barley", "a record 8,000 tonnes of Kazakh wheat": the goods, and whom they were bought from. */
    private Slots withCounted(Slots slots) {
        for (int at = amount.to(); at < Math.min(amount.to() + FARTHEST, figure.end()); at++) {
            if (wording.has(at, "goods-joining") && (isGoods(at + 1) || wording.is(at, "of") && isMeasured(at))) {
                return counted(slots, at + 1);
            }
        }
        return slots;
    }

    /** Whether nothing but goods can stand behind the word: "3 tonnes of", "$3 million worth of". */
    private boolean isMeasured(int of) {
        return (figure.is(Kind.QUANTITY) || figure.is(Kind.MONEY)) && (of == amount.to() || of == amount.to() + 1 && wording.is(amount.to(), "worth"));
    }

    private boolean isGoods(int at) {
        return wording.reading().begun(at, Goods.class).isPresent();
    }

    private Slots counted(Slots slots, int from) {
        Makers makers = Makers.at(wording, from);
        List<Party> sellers = slots.flow() == Flow.IMPORT ? makers.places().stream().flatMap(maker -> discourse.referents().resolve(maker).stream()).toList() : List.of();
        Slots bought = sellers.isEmpty() ? slots : slots.withPartners(List.of(Party.joined(sellers)));
        GoodsPhrase.Names read = GoodsPhrase.behindNumber(wording, makers.to());
        if (read.names().isEmpty() && read.to() > makers.to() && wording.is(makers.to(), "goods", "merchandise", "cargo", "cargoes", "freight")) {
            return bought.withProducts(List.of());
        }
        List<String> goods = discourse.referents().goods(read);
        return goods.isEmpty() || figure.isOfWhole() || figure.is(Kind.COUNT) ? bought : bought.withProducts(goods);
    }

    /** "by rail", "of the processing trade". */
    private boolean isWay(Segment segment) {
        boolean owned = wording.is(wording.before(segment.from()), "to") && wording.is(wording.before(segment.from()) - 1, "belonged", "belongs", "due", "attributable");
        return owned || wording.has(segment.from(), "way-preposition") && !wording.is(segment.to(), "-") || wording.has(segment.from() - 1, "way-preposition") || wording.is(segment.from() - 1, "the") && wording.is(segment.from() - 2, "of");
    }

    private Slots apply(PlaceMention place, Slots slots) {
        if (isTradedWithHome(place, slots)) {
            return slots.withFlow(slots.flow() == Flow.IMPORT ? Flow.EXPORT : Flow.IMPORT);
        }
        Optional<Party> party = party(place, slots);
        if (party.isEmpty()) {
            return slots;
        }
        if (party.get().isWay() && isCarriedAlong(place)) {
            return slots.whole().withReporter(party.get()).withFlow(Flow.THROUGHPUT);
        }
        if (wording.is(wording.before(place.from()), "between") && figure.hasBehind("verbs", "trade") && !figure.lead().hasTopic()) { // "were exchanged between Iran and Iraq"
            target = Optional.of(place);
            return slots.whole().withReporter(party.get()).withFlow(Flow.TRADE);
        }
        if (isTarget(place, slots)) {
            target = Optional.of(place);
            return slots.withPartners(List.of(party.get()));
        }
        if (target.filter(last -> wording.hasOnly(last.to(), place.from(), "list-or-article")).isPresent()) {
            target = Optional.of(place);
            return slots.withPartners(Stream.concat(slots.partners().stream(), party.stream()).distinct().toList());
        }
        return party.get().isGateway() && wording.hasBefore(place.from(), "passage") ? passed(place, party.get(), slots) : slots;
    }

    /** "The United States was Vietnam's largest market, importing 44 billion worth of goods from Vietnam": what the partner takes goes out. */
    private boolean isTradedWithHome(PlaceMention place, Slots slots) {
        boolean joined = wording.is(wording.before(place.from()), slots.flow() == Flow.IMPORT ? "from" : "to");
        boolean ways = slots.flow() == Flow.IMPORT || slots.flow() == Flow.EXPORT;
        return joined && ways && !figure.isRelative() && !slots.partners().isEmpty() && discourse.referents().resolve(place, wording).filter(slots.reporters()::contains).isPresent();
    }

    /** "2.5 million tons of cargo were transported via the Middle Corridor". */
    private boolean isCarriedAlong(PlaceMention place) {
        boolean along = wording.is(wording.before(place.from()), "via", "through", "along", "over", "on", "by");
        return along && figure.is(Kind.QUANTITY) && figure.hasBehind("verbs", "handles") && !figure.lead().hasTopic();
    }

    /** Whom a place behind a number means. */
    private Optional<Party> party(PlaceMention place, Slots slots) {
        if (place.form() == Form.ADJECTIVE) {
            return Optional.empty();
        }
        boolean way = wording.has(place.from() - 1, "passage");
        return (way ? discourse.referents().resolveGateway(place) : discourse.referents().resolve(place, wording)).filter(party -> !slots.reporters().contains(party));
    }

    /** "with Russia", "to the EU"; for imports "from Brazil", for what passes "for Mongolia". */
    private boolean isTarget(PlaceMention place, Slots slots) {
        int before = wording.beforeMembers(place.from());
        return wording.is(before, "with", "to") || wording.is(before, "from") && slots.flow() == Flow.IMPORT || wording.is(before, "for") && (slots.flow() == Flow.THROUGHPUT || isBound(before));
    }

    /** "Were destined for Russia". */
    private boolean isBound(int preposition) {
        return wording.reading().ended(preposition + 1, Cue.class).filter(cue -> cue.is("verbs", "export")).isPresent();
    }

    /** "1,600 trains through Horgos" are what passes there; money went that way, but "at Horgos" tells nothing. */
    private Slots passed(PlaceMention place, Party gateway, Slots slots) {
        if (figure.is(Kind.QUANTITY) && !amount.mode().isEmpty()) {
            return slots.whole().withReporter(gateway).withFlow(Flow.THROUGHPUT);
        }
        int before = wording.before(place.from());
        return wording.is(before, "at") ? slots : slots.withVia(Optional.of(gateway));
    }
}
