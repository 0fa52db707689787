package org.tradegraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.tradegraph.extract.Telling.Told;
import org.tradegraph.extract.Topic.Mark;
import org.tradegraph.mention.Cue;
import org.tradegraph.mention.Goods;
import org.tradegraph.mention.PlaceMention;
import org.tradegraph.mention.Segment;
import org.tradegraph.trade.Flow;
import org.tradegraph.trade.Indicator;

/** Takes topics, goods and ways of trade as what a sentence is about. */
final class Subjects {

    private static final int AGENT_WITHIN = 5;
    private static final int OPENING_WITHIN = 3;

    private final Parts parts;
    private final Wording wording;
    private final Telling telling;
    private final Times times;
    private int goodsEnd;
    private int lastGoods = -1;

    Subjects(Parts parts, Telling telling, Times times) {
        this.parts = parts;
        this.wording = parts.wording();
        this.telling = telling;
        this.times = times;
    }

    /** "Its exports to Russia": all slots follow the topic, but for the whole of a share and what is only compared. */
    void take(Topic topic, int at) {
        if (wording.is(topic.from() - 1, "than")) {
            topic.time().ifPresent(times::take);
            return;
        }
        if (isBracketed(topic) || isAgent(topic) || isPriced(topic)) {
            return;
        }
        if (topic.has(Mark.OF_ALL_GOODS)) {
            telling.discourse().theme().widen();
        }
        boolean whole = isWhole(topic, at);
        List<Party> before = telling.slots().reporters();
        List<Party> partners = telling.slots().partners();
        telling.change(slots -> whole ? ShareBases.apply(topic, slots, telling) : mirrored(topic, slots).orElse(topics(topic).apply(topic, slots)));
        behindOpening(topic).ifPresent(who -> telling.change(slots -> slots.withReporter(who)));
        if (!whole && topics(topic).isOfWorld(topic)) {
            telling.discourse().theme().turnsToWorld();
        }
        telling.note(Told.OVERALL, topic.has(Mark.OVERALL));
        if (isPartnerIn(topic, at)) {
            telling.change(slots -> slots.withPartners(partners));
        }
        telling.note(Told.FIRM, !whole && (!topic.reporters().isEmpty() || !before.isEmpty() && !before.equals(telling.slots().reporters())));
        telling.subject();
        telling.note(Told.PARTNER, opensWithPartner(topic));
        if (topic.flow() != Flow.TRADE || !wording.has(topic.to(), "record")) { // "trade figures showed that Iran exported": the verb tells more
            telling.lead().topicNamed();
        }
        if (topic.flow() == Flow.THROUGHPUT) {
            telling.count(Indicator.QUANTITY);
        } else if (!telling.hasNumbers()) {
            telling.count(Indicator.VALUE);
        }
        topic.time().ifPresent(times::take);
    }

    /** "In trade with Germany, Korea's surplus fell", "in its trade with Germany Korea had": what is told then is of that partner. */
    private boolean opensWithPartner(Topic topic) {
        boolean opens = topic.from() == 1 || topic.from() == 2 && wording.has(1, "possessive");
        return opens && wording.is(0, "in", "for", "on") && topic.flow() == Flow.TRADE && !topic.partners().isEmpty()
                && (wording.is(topic.to(), ",") || wording.reading().begun(topic.to(), PlaceMention.class).isPresent());
    }

    /** "Exports (including re-exports)". */
    private boolean isBracketed(Topic topic) {
        return wording.is(topic.from() - 1, "including", "excluding") && wording.is(topic.from() - 2, "(", ",") && wording.is(topic.to(), ")", ",");
    }

    /** "China is the main destination of the kingdom's exports": the topic is that in which the subject is the partner. */
    private boolean isPartnerIn(Topic topic, int at) {
        return telling.has(Told.ACTING) && topic.partners().isEmpty() && at > 0 && parts.get(at - 1).isCue("role") && wording.is(parts.get(at - 1).to(), "of", "for")
                && !topic.reporters().equals(telling.slots().partners());
    }

    /** "Ireland was our first customer with purchases of 1.9 billion": what a partner buys was sold to it. */
    private Optional<Slots> mirrored(Topic topic, Slots slots) {
        boolean opposite = topic.flow() == Flow.IMPORT && slots.flow() == Flow.EXPORT || topic.flow() == Flow.EXPORT && slots.flow() == Flow.IMPORT;
        return telling.has(Told.ACTING) && opposite && topic.has(Mark.RESUMED) && topic.isBare() ? Optional.of(slots) : Optional.empty();
    }

    private Topics topics(Topic topic) {
        return new Topics(telling.discourse(), telling.has(Told.SUBJECT), telling.has(Told.GOODS), telling.hasNumbers() || isRow(topic), telling.has(Told.PARTNER),
                telling.has(Told.OVERALL) && !telling.hasNumbers() || topic.has(Mark.OVERALL), false);
    }

    /** "China: exports 107.3": what stands before the colon holds for the whole row. */
    private boolean isRow(Topic topic) {
        return wording.is(topic.from() - 1, ":", "|") && telling.has(Told.PARTNER);
    }

    /** "With exports up by 12 percent, Colombia is a major competitor": whose exports they are stands behind the comma. */
    private Optional<Party> behindOpening(Topic topic) {
        boolean opening = wording.is(0, "with") && topic.from() <= OPENING_WITHIN && !telling.hasNumbers() && topic.reporters().isEmpty();
        return !opening ? Optional.empty() : parts.stream().flatMap(part -> part.as(PlaceMention.class).stream())
                .filter(place -> wording.is(wording.before(place.from()), ",") && (wording.has(place.to(), "being") || wording.has(place.to(), "predicate"))).findFirst()
                .flatMap(telling.discourse().referents()::resolve).filter(Party::isCountry);
    }

    /** "The average price for agricultural exports". */
    private boolean isPriced(Topic topic) {
        int link = wording.beforeArticle(topic.from());
        return wording.is(link, "for", "of") && wording.reading().ended(link, Cue.class).filter(cue -> cue.is("distractor", "price")).isPresent();
    }

    /** "dominated by fertiliser imports": what something is driven by is not what the number counts. */
    private boolean isAgent(Topic topic) {
        for (int at = topic.from() - 1; at > 0 && topic.from() - at <= AGENT_WITHIN && !wording.is(at, ",", ";", "that") && !wording.has(at, "saying"); at--) {
            boolean passive = wording.word(at - 1).endsWith("ed") || wording.is(at - 1, "led", "driven");
            if (wording.is(at, "by") && passive && !wording.has(at - 2, "being")) {
                return true;
            }
        }
        return false;
    }

    /** "Cars made up the bulk of exports", "the share of exports": the topic is what the subject is a part of. */
    private boolean isWhole(Topic topic, int at) {
        boolean bulk = wording.is(topic.from() - 1, "of") && wording.has(topic.from() - 2, "portion");
        int holder = at > 1 && parts.get(at - 1).is(PlaceMention.class) ? at - 2 : at - 1;
        boolean share = holder >= 0 && parts.get(holder).isCue("share") && wording.is(parts.get(holder).to(), "of", "in") && wording.is(parts.get(at - 1).to(), "of", "in");
        return telling.has(Told.SUBJECT) && (bulk || share);
    }

    /** "Cars, tractors and corn": a list of goods goes on; goods at the start of a clause are what it is about. */
    void take(Goods goods, int at) {
        if (goods.from() < goodsEnd) {
            lastGoods = at;
            return;
        }
        int aside = GoodsAside.end(parts, goods, at);
        if (aside > goods.from()) {
            goodsEnd = aside;
        } else if (parts.isContinued(at, Goods.class) && lastGoods == at - 1) {
            lastGoods = at;
            telling.change(slots -> slots.withProducts(Stream.concat(slots.products().stream(), Stream.of(goods.name())).distinct().toList()));
        } else if (GoodsRoles.isSubject(parts, goods, at)) {
            boolean anew = telling.isUnopened();
            GoodsPhrase.Names read = GoodsPhrase.asSubject(wording, listStart(goods, at));
            goodsEnd = read.to();
            lastGoods = at;
            List<String> names = read.names().isEmpty() ? List.of(goods.name()) : telling.discourse().referents().goods(read);
            telling.change(slots -> (anew ? anew(slots) : slots.withSegment(Optional.empty())).withProducts(names));
            telling.set(Told.GOODS, !telling.hasNumbers());
            telling.subject();
        }
    }

    /** Goods that begin a sentence are of all trade, if they are no part of what was just said: "copper makes up 93 percent of that". */
    private Slots anew(Slots slots) {
        Slots whole = telling.discourse().theme().whole(directed(atHome(slots)));
        return isOfThat() ? whole.withPartners(slots.partners()) : whole;
    }

    private boolean isOfThat() {
        for (int at = 0; at + 1 < wording.size(); at++) {
            if (wording.is(at, "of", "from", "to") && wording.is(at + 1, "that", "those", "these", "this", "them", "it", "there")) {
                return true;
            }
        }
        return false;
    }

    /** Where the list begins that goods go on: the "avocados" of "it was avocados, grapes and blueberries". */
    private int listStart(Goods goods, int at) {
        int first = at;
        while (parts.as(first - 1, Goods.class).isPresent() && parts.isContinued(first, Goods.class)) {
            first--;
        }
        return first < at ? parts.get(first).from() : GoodsRoles.start(wording, goods);
    }

    /** Goods have no surplus: those that a sentence begins with go the way that was spoken of before it. */
    private Slots directed(Slots slots) {
        boolean way = slots.flow() == Flow.BALANCE && telling.discourse().lastWay() != Flow.NONE && telling.discourse().lastWay() != Flow.TRADE;
        return way ? slots.withFlow(telling.discourse().lastWay()) : slots;
    }

    /** "LNG earned 16 billion" after a port that shipped ore: goods that a sentence begins with are the country's. */
    private Slots atHome(Slots slots) {
        boolean port = (slots.flow() == Flow.EXPORT || slots.flow() == Flow.IMPORT) && slots.reporters().stream().allMatch(Party::isGateway);
        return telling.discourse().mainReporter().filter(main -> port && !main.isGateway()).map(slots::withReporter).orElse(slots);
    }

    /** "By rail, 3.2 million tonnes", "private enterprises exported": what restricts the trade. */
    void take(Segment segment) {
        int before = wording.before(segment.from());
        boolean subject = !telling.has(Told.SUBJECT) || telling.isOf(Flow.NONE) || wording.has(before, "way-opening") || wording.has(before, "clause");
        if (subject) {
            boolean later = telling.has(Told.SUBJECT);
            telling.change(slots -> directed(later ? slots : slots.whole().withFlow(telling.discourse().theme().flow()), segment).withSegment(Optional.of(segment.name())));
            telling.subject();
        }
    }

    /** "Re-exports", "rail imports", "general trade": the name of a way may end with a flow. */
    private Slots directed(Slots slots, Segment segment) {
        if (segment.name().equals("re-exports")) {
            return slots.withFlow(Flow.EXPORT);
        }
        if (segment.name().equals("transit") && !wording.is(segment.from(), "in") && !wording.is(segment.to() - 1, "trade")) {
            return slots.withFlow(Flow.THROUGHPUT);
        }
        return switch (wording.word(segment.to() - 1)) {
            case "exports" -> slots.withFlow(Flow.EXPORT);
            case "imports" -> slots.withFlow(Flow.IMPORT);
            case "trains", "boxes", "containers" -> slots.withFlow(Flow.THROUGHPUT);
            case "trade" -> slots.flow() == Flow.EXPORT || slots.flow() == Flow.IMPORT ? slots : slots.withFlow(Flow.TRADE);
            default -> slots;
        };
    }

    /** "Vessel calls: 1,088": a port that counts its ships speaks of what passes. */
    void takeUnit() {
        if (telling.isUnopened() && telling.slots().reporters().stream().anyMatch(Party::isGateway)) {
            telling.change(slots -> slots.whole().withSegment(slots.segment()).withFlow(Flow.THROUGHPUT));
            telling.note(Told.SUBJECT, true);
        }
    }

    /** "The top export category": goods are spoken of as exports; "the main suppliers": partners in imports. */
    void takeRole(Cue role) {
        switch (role.value()) {
            case "product-export" -> telling.change(slots -> slots.withFlow(Flow.EXPORT));
            case "product-import" -> telling.change(slots -> slots.withFlow(Flow.IMPORT));
            case "export" -> takePartners(role, Flow.EXPORT);
            case "import" -> takePartners(role, Flow.IMPORT);
            case "trade" -> takePartners(role, Flow.TRADE);
            default -> {
            }
        }
    }

    /** "The main export markets were": the partners to come tell the flow where the sentence has not. */
    private void takePartners(Cue role, Flow flow) {
        boolean main = (wording.has(role.from() - 1, "main") || wording.is(role.from(), "export", "import", "trade", "trading")) && wording.word(role.to() - 1).endsWith("s");
        if ((main || telling.isOf(Flow.BALANCE)) && !telling.isOf(Flow.THROUGHPUT) && !telling.lead().hasTopic() && !telling.hasNumbers()) {
            telling.change(slots -> slots.withFlow(flow));
        }
    }
}
