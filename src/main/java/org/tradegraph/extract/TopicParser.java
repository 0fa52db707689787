package org.tradegraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.tradegraph.mention.Amount;
import org.tradegraph.mention.Cue;
import org.tradegraph.mention.Goods;
import org.tradegraph.mention.Mention;
import org.tradegraph.mention.PlaceMention;
import org.tradegraph.mention.PlaceMention.Form;
import org.tradegraph.mention.Reading;
import org.tradegraph.mention.Segment;
import org.tradegraph.mention.Time;
import org.tradegraph.text.Token;
import org.tradegraph.trade.Flow;

/** Finds the topics of a sentence: each noun that names a flow, with the places, goods, ways and times that hang on it. */
final class TopicParser {

    private final Grammar grammar;
    private final Referents referents;
    private final Reading reading;
    private final List<Mention> mentions;
    private final List<Part> parts = new ArrayList<>();

    private TopicParser(Grammar grammar, Referents referents, Reading reading) {
        this.grammar = grammar;
        this.referents = referents;
        this.reading = reading;
        this.mentions = reading.mentions();
    }

    /** The parts of a sentence in order: its topics, and the mentions that belong to none. */
    static List<Part> parts(Grammar grammar, Referents referents, Reading reading) {
        return new TopicParser(grammar, referents, reading).parse();
    }

    private List<Part> parse() {
        int dateline = Dateline.end(reading);
        int at = 0;
        while (at < mentions.size() && mentions.get(at).to() <= dateline) {
            at++;
        }
        while (at < mentions.size()) {
            Mention mention = mentions.get(at);
            if (mention instanceof PlaceMention place) {
                referents.named(place);
            }
            boolean those = mention instanceof Cue pronoun && reading.is(pronoun.from(), "those", "that") && pronoun.to() == pronoun.from() + 1
                    && reading.is(pronoun.to(), "of", "from", "to", "with");
            if (mention instanceof Segment segment && headOf(segment).isPresent()) {
                at = segmentTopic(at, segment, headOf(segment).get());
            } else if (mention instanceof Cue cue && (cue.is("flow") || those)) {
                at = topic(at, cue);
            } else {
                parts.add(new Part.Single(mention));
                at++;
            }
        }
        return parts;
    }

    /** The flow that the last word of a way of trade names: "rail deliveries", "sea-borne imports". */
    private Optional<Cue> headOf(Segment segment) {
        int last = segment.to() - 1;
        return switch (reading.word(last)) {
            case "deliveries", "shipments", "exports", "sales" -> Optional.of(new Cue(last, segment.to(), "flow", "export"));
            case "imports", "purchases", "arrivals" -> Optional.of(new Cue(last, segment.to(), "flow", "import"));
            default -> Optional.empty();
        };
    }

    private int segmentTopic(int at, Segment segment, Cue head) {
        TopicBuilder topic = new TopicBuilder(head);
        topic.startAt(segment.from());
        topic.segment(segment.name());
        lookBack(topic);
        int next = lookAhead(topic, at + 1);
        parts.add(topic.build());
        return next;
    }

    /** Reads the topic whose noun is a mention; returns the position of the mention after it. */
    private int topic(int head, Cue cue) {
        TopicBuilder topic = new TopicBuilder(cue);
        if (grammar.goodsAdjectives().contains(reading.word(cue.from() - 1))) {
            topic.productBefore(reading.word(cue.from() - 1));
        }
        if (reading.is(cue.from(), "bilateral", "mutual", "two")) {
            topic.withThem();
        }
        lookBack(topic);
        int next = lookAhead(topic, head + 1);
        parts.add(topic.build());
        return next;
    }

    // ---- what stands before the noun

    private void lookBack(TopicBuilder topic) {
        while (!parts.isEmpty() && parts.get(parts.size() - 1) instanceof Part.Single single && isGlued(single.to(), topic.from(), topic)) {
            if (!takeBefore(topic, single.mention())) {
                return;
            }
        }
        if (parts.isEmpty() || parts.get(parts.size() - 1).to() < topic.from()) {
            topic.ownedBy(reading.word(topic.from() - 1), grammar);
            if (reading.is(topic.from() - 1, "world", "global") || reading.is(topic.from() - 1, "'s") && reading.is(topic.from() - 2, "world")) {
                topic.reporters(List.of(Party.WORLD));
            }
            topic.same(reading.is(topic.from() - 1, "that", "this", "such"));
        }
    }

    /** Whether only adjectives, hyphens and possessive marks stand between. */
    private boolean isGlued(int from, int to, TopicBuilder topic) {
        for (int at = from; at < to; at++) {
            Token token = reading.tokens().get(at);
            if (grammar.possessives().contains(token.word())) {
                topic.ownedBy(token.word(), grammar);
            }
            boolean sign = token.isSign() && !token.isHyphen() && !token.is("'");
            if (sign || token.isNumber() || grammar.closing().contains(token.word())) {
                return false;
            }
        }
        return true;
    }

    private boolean takeBefore(TopicBuilder topic, Mention mention) {
        if (mention instanceof PlaceMention place) {
            return takePlaceBefore(topic, place);
        }
        if (mention instanceof Goods goods) {
            boolean back = reading.is(goods.from() - 1, "the") && grammar.goodsAnaphors().contains(goods.name()) && !referents.products().isEmpty();
            topic.productBefore(back ? referents.products().get(0) : goods.name());
        } else if (mention instanceof Segment segment) {
            topic.segment(segment.name());
        } else if (mention instanceof Time time) {
            topic.time(time);
        } else if (mention instanceof Cue cue && (cue.is("context", "overall") || cue.is("context", "quantity") || cue.is("context", "value"))) {
            topic.overall(cue.is("context", "overall"));
        } else {
            return false;
        }
        return drop(topic, mention);
    }

    private boolean drop(TopicBuilder topic, Mention mention) {
        topic.startAt(mention.from());
        parts.remove(parts.size() - 1);
        return true;
    }

    /** "Jilin's exports", "German exports", "China exports"; with a second place before it by a hyphen "Guangxi-ASEAN trade". */
    private boolean takePlaceBefore(TopicBuilder topic, PlaceMention place) {
        Optional<Party> party = referents.resolve(place);
        if (party.isEmpty()) {
            return false;
        }
        drop(topic, place);
        boolean paired = parts.size() > 0 && parts.get(parts.size() - 1) instanceof Part.Single other && other.mention() instanceof PlaceMention
                && other.to() == place.from() - 1 && reading.is(place.from() - 1, "-", "–", "/");
        if (paired) {
            PlaceMention first = (PlaceMention) ((Part.Single) parts.get(parts.size() - 1)).mention();
            topic.reporters(referents.resolve(first).stream().toList());
            topic.partners(List.of(party.get()));
            drop(topic, first);
            return false;
        }
        topic.reporters(List.of(party.get()));
        dropWhole(topic);
        return false;
    }

    /** Takes away the "China's" before "Xinjiang's exports". */
    private void dropWhole(TopicBuilder topic) {
        boolean whole = !parts.isEmpty() && parts.get(parts.size() - 1) instanceof Part.Single last && last.mention() instanceof PlaceMention
                && last.to() == topic.from() - 1 && reading.is(last.to(), "'s", "'");
        if (whole) {
            drop(topic, ((Part.Single) parts.get(parts.size() - 1)).mention());
        }
    }

    // ---- what stands behind the noun

    private int lookAhead(TopicBuilder topic, int next) {
        int at = next;
        while (true) {
            boolean bracket = reading.is(topic.to(), "[") && grammar.joining().contains(reading.word(topic.to() + 1));
            if (bracket) {
                topic.endAt(topic.to() + 1);
            }
            int taken = grammar.joining().contains(reading.word(topic.to())) ? takeAfter(topic, at) : -1;
            if (taken < 0) {
                return at;
            }
            at = taken;
            if (bracket && reading.is(topic.to(), "]")) {
                topic.endAt(topic.to() + 1);
            }
        }
    }

    /** Takes one preposition with what it governs; returns the position of the next mention, or -1 if it does not belong. */
    private int takeAfter(TopicBuilder topic, int next) {
        String preposition = reading.word(topic.to());
        int object = topic.to() + 1;
        if (reading.is(topic.to(), "there")) {
            topic.withThem();
            topic.endAt(object);
            return next;
        }
        if (grammar.pronouns().contains(reading.word(object)) && Set.of("to", "from", "with").contains(preposition)) {
            topic.withThem();
            topic.endAt(object + 1);
            return next;
        }
        if (preposition.equals("to") || preposition.equals("with")) {
            int noun = namedMarkets(object);
            if (noun > 0) {
                topic.partners(List.of(new Party(String.join("", reading.sentence().tokens().subList(object, noun).stream().map(token -> (token.spaceBefore() ? " " : "") + token.word()).toList()).strip(), Optional.empty())));
                topic.endAt(noun);
                return next;
            }
        }
        int at = skipCount(next);
        if (at + 1 < mentions.size() && mentions.get(at) instanceof Cue cue && cue.is("verbs") && cue.from() == object && mentions.get(at + 1) instanceof Goods
                && (cue.value().equals("export") || cue.value().equals("import"))) {
            topic.directedBy(flow(cue.value()));
            return takeGoods(topic, at + 1);
        }
        if (at < mentions.size() && isLight(object, mentions.get(at).from())) {
            int taken = takeMention(topic, preposition, at);
            if (taken > 0) {
                return taken;
            }
        }
        return preposition.equals("of") ? takeUnknownGoods(topic, object, next) : -1;
    }

    /** Past "non-traditional markets", a partner that is no place; -1 where no such words stand. */
    private int namedMarkets(int from) {
        int at = from;
        while (at < reading.tokens().size() && at - from < 5 && (reading.tokens().get(at).isHyphen() || reading.is(at, "non", "traditional", "new", "emerging", "developing", "other"))) {
            at++;
        }
        return at > from + 1 && reading.is(at, "markets", "countries", "economies", "destinations", "partners") ? at + 1 : at == from + 1 && reading.is(from, "emerging", "developing") && reading.is(at, "markets", "countries", "economies") ? at + 1 : -1;
    }

    /** Over the number in "the 14 other RCEP members". */
    private int skipCount(int next) {
        boolean count = next + 1 < mentions.size() && mentions.get(next) instanceof Amount amount && amount.kind() == Amount.Kind.BARE
                && mentions.get(next + 1) instanceof PlaceMention;
        return count ? next + 1 : next;
    }

    private boolean isLight(int from, int to) {
        if (to - from > 4) {
            return false;
        }
        for (int at = from; at < to; at++) {
            Token token = reading.tokens().get(at);
            boolean light = grammar.light().contains(token.word()) || token.isNumber() || token.isHyphen();
            boolean adjective = token.isWord() && !token.capital() && !grammar.closing().contains(token.word());
            if (!light && !adjective) {
                return false;
            }
        }
        return true;
    }

    private int takeMention(TopicBuilder topic, String preposition, int at) {
        Mention mention = mentions.get(at);
        if (mention instanceof PlaceMention maker && maker.form() == Form.ADJECTIVE && preposition.equals("of") && at + 1 < mentions.size() && mentions.get(at + 1) instanceof Goods
                && mentions.get(at + 1).from() - maker.to() <= 1) {
            referents.resolve(maker).ifPresent(topic::madeBy);
            return takeGoods(topic, at + 1);
        }
        if (mention instanceof PlaceMention) {
            return takePlaces(topic, preposition, at);
        }
        if (mention instanceof Goods && Set.of("of", "from", "in").contains(preposition)) {
            return takeGoods(topic, at);
        }
        if (mention instanceof Segment segment && Set.of("by", "via", "through", "of", "on", "in").contains(preposition)) {
            topic.segment(segment.name());
            topic.endAt(segment.to());
            return at + 1;
        }
        if (mention instanceof Time time && !preposition.equals("to") && !preposition.equals("by")) {
            topic.time(time);
            topic.endAt(time.to());
            return at + 1;
        }
        return -1;
    }

    private int takePlaces(TopicBuilder topic, String preposition, int at) {
        List<Party> parties = new ArrayList<>();
        int next = at;
        while (next < mentions.size() && mentions.get(next) instanceof PlaceMention
                && (next == at || isListed(mentions.get(next - 1).to(), mentions.get(next).from()) && goesOn((PlaceMention) mentions.get(next - 1), (PlaceMention) mentions.get(next)))) {
            PlaceMention place = (PlaceMention) mentions.get(next);
            referents.named(place);
            boolean whole = next + 1 < mentions.size() && mentions.get(next + 1) instanceof PlaceMention && reading.is(place.to(), "'s") && mentions.get(next + 1).from() == place.to() + 1;
            if (whole) {
                next++;
                place = (PlaceMention) mentions.get(next);
                referents.named(place);
            }
            Optional<Party> party = place.form() == Form.ADJECTIVE && !isStandIn(place.to()) ? Optional.empty()
                    : Set.of("through", "via").contains(preposition) ? referents.resolveGateway(place)
                    : Set.of("to", "from", "with").contains(preposition) ? referents.resolvePartner(place) : referents.resolve(place);
            party.ifPresent(parties::add);
            next++;
        }
        parties = withoutWholes(parties);
        if (parties.isEmpty() || !topic.takes(preposition, parties)) {
            return -1;
        }
        topic.endAt(mentions.get(next - 1).to());
        return next;
    }

    /** Whether a list of places goes on: neither with "the bloc and Kenya" nor with "the US, India's largest market". */
    private boolean goesOn(PlaceMention last, PlaceMention next) {
        return last.form() != Form.ANAPHOR && next.form() != Form.ANAPHOR && !reading.is(next.to(), "'s", "'");
    }

    /** Whether a noun follows that makes an adjective stand for its place: "Russian regions", "Chinese buyers". */
    private boolean isStandIn(int at) {
        return reading.is(at, "regions", "buyers", "partners", "customers", "market", "markets", "side", "importers", "companies", "firms", "entities", "provinces", "ports", "consumers", "mainland", "clients");
    }

    /** Of "the Chinese province of Liaoning, China" only the province is meant. */
    private List<Party> withoutWholes(List<Party> parties) {
        List<Party> kept = new ArrayList<>();
        for (Party party : parties) {
            boolean whole = parties.stream().anyMatch(other -> other.place().isPresent() && party.place().isPresent()
                    && referents.gazetteer().isWithin(other.place().get(), party.place().get())
                    && party.place().get().kind() != org.tradegraph.lexicon.PlaceKind.GROUP);
            if (!whole) {
                kept.add(party);
            }
        }
        return kept;
    }

    /** Whether nothing but a comma, "and" and light words stand between. */
    private boolean isListed(int from, int to) {
        for (int at = from; at < to; at++) {
            String word = reading.word(at);
            if (!grammar.listing().contains(word) && !word.equals("the") && !word.equals("of") && !word.equals("provinces")) {
                return false;
            }
        }
        return to - from <= 3;
    }

    private int takeGoods(TopicBuilder topic, int at) {
        List<Goods> goods = new ArrayList<>();
        int next = at;
        while (next < mentions.size() && mentions.get(next) instanceof Goods some
                && (next == at || isListed(mentions.get(next - 1).to(), some.from()))) {
            goods.add(some);
            next++;
        }
        boolean back = goods.size() == 1 && reading.is(goods.get(0).from() - 1, "the") && grammar.goodsAnaphors().contains(goods.get(0).name()) && !referents.products().isEmpty();
        topic.products(back ? referents.products() : goods.stream().map(Goods::name).toList());
        topic.endAt(goods.get(goods.size() - 1).to());
        return next;
    }

    /** Goods that no table knows: the words after "of" up to the next small word, number or sign. */
    private int takeUnknownGoods(TopicBuilder topic, int from, int next) {
        int start = reading.is(from, "the", "a", "its", "their") ? from + 1 : from;
        int end = start;
        while (end < reading.tokens().size() && isNameLike(end, next)) {
            end++;
        }
        if (end == start || end - start > 4) {
            return -1;
        }
        List<String> words = reading.tokens().subList(start, end).stream().map(Token::word).toList();
        if (!grammar.plain().containsAll(words)) {
            topic.products(List.of(String.join(" ", words).toLowerCase(Locale.ROOT)));
        }
        topic.endAt(end);
        return next;
    }

    private boolean isNameLike(int at, int next) {
        Token token = reading.tokens().get(at);
        boolean mentioned = next < mentions.size() && mentions.get(next).from() <= at;
        return token.isWord() && !token.capital() && !mentioned && !grammar.closing().contains(token.word())
                && !grammar.being().contains(token.word()) && !grammar.joining().contains(token.word()) && !token.word().endsWith("ed");
    }

    static Flow flow(String cue) {
        return switch (cue) {
            case "export" -> Flow.EXPORT;
            case "import" -> Flow.IMPORT;
            case "trade" -> Flow.TRADE;
            case "throughput" -> Flow.THROUGHPUT;
            case "balance", "balance-surplus", "balance-deficit" -> Flow.BALANCE;
            default -> Flow.NONE;
        };
    }
}
