package org.tradegraph.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.tradegraph.extract.Draft.Sense;
import org.tradegraph.extract.SenseReader.Window;
import org.tradegraph.mention.Amount;
import org.tradegraph.mention.Amount.Kind;
import org.tradegraph.mention.Cue;
import org.tradegraph.mention.Goods;
import org.tradegraph.mention.Mention;
import org.tradegraph.mention.PlaceMention;
import org.tradegraph.mention.Reading;
import org.tradegraph.mention.Segment;
import org.tradegraph.mention.Time;
import org.tradegraph.mention.UnitHeading;
import org.tradegraph.trade.Approximation;
import org.tradegraph.trade.Flow;
import org.tradegraph.trade.Indicator;
import org.tradegraph.trade.Modality;
import org.tradegraph.trade.Period;

/**
 * Walks over a sentence from left to right, keeping what is spoken of in slots; at each number it writes down what the slots then
 * hold. What follows a number without a comma still belongs to it.
 */
final class SentenceReader {

    private static final Set<String> CLAUSES = Set.of("after", "when", "which", "because", "although", "before", "while", "since", "as", ";", "until", "by");

    private final Grammar grammar;
    private final Discourse discourse;
    private final Reading reading;
    private final List<Part> parts;
    private final List<Draft> drafts = new ArrayList<>();

    private Slots slots;
    private int windowStart;
    private final List<Cue> before = new ArrayList<>();
    private boolean blocked;
    private boolean relevant;
    private boolean subjectSeen;
    private boolean timeSeen;
    private boolean topicSeen;
    private boolean goodsSeen;
    private boolean partnerSeen;
    private boolean firm;
    private PlaceRoles.Kind lastRole = PlaceRoles.Kind.NONE;
    private Optional<Time> yearBefore = Optional.empty();
    private boolean overall;
    private boolean forecast;
    private Indicator counted = Indicator.VALUE;
    private Optional<Sense> previousPercent = Optional.empty();
    private final RankReader ranks;
    private final boolean respectively;

    private SentenceReader(Grammar grammar, Discourse discourse, Reading reading, Slots start) {
        this.grammar = grammar;
        this.discourse = discourse;
        this.reading = reading;
        this.parts = UnitSharing.share(reading, TopicParser.parts(grammar, discourse.referents(), reading));
        this.slots = start;
        this.ranks = new RankReader(reading, parts);
        this.respectively = parts.stream().anyMatch(part -> isCue(part, "context", "respectively"));
    }

    /** The observations of a sentence, in the order of their numbers. */
    static List<Draft> read(Grammar grammar, Discourse discourse, Reading reading, Slots start) {
        SentenceReader reader = new SentenceReader(grammar, discourse, reading, start);
        reader.walk();
        return reader.drafts;
    }

    /** Takes note of what a title speaks of, for a text that does not say it again. */
    static void prime(Grammar grammar, Discourse discourse, Reading title) {
        SentenceReader reader = new SentenceReader(grammar, new Discourse(discourse.referents(), discourse.calendar()), title, discourse.last().whole());
        reader.walk();
        if (!discourse.hasStated()) {
            discourse.heard(reader.slots.whole(), false);
        }
    }

    private void walk() {
        relevant = parts.stream().anyMatch(this::isTrade);
        forecast = parts.stream().anyMatch(part -> isCue(part, "context", "forecast"));
        int at = 0;
        while (at < parts.size()) {
            Part part = parts.get(at);
            if (part instanceof Part.Single single && single.mention() instanceof Amount amount && amount.kind() != Kind.RANK) {
                at = number(amount, at);
            } else {
                take(part, at);
                rank(at);
                at++;
            }
        }
        drafts.stream().filter(draft -> !draft.rule().startsWith("compared") && !isBracketed(0, draft.amount().from()))
                .reduce((one, other) -> other).ifPresent(draft -> discourse.keepPeriod(draft.slots().period()));
        boolean told = parts.stream().anyMatch(part -> part instanceof Topic || part instanceof Part.Single single && (single.mention() instanceof Cue cue && cue.is("role")
                || (single.mention() instanceof Time || single.mention() instanceof Segment || single.mention() instanceof Goods) && part.from() == 0)) || firm;
        if (drafts.isEmpty() && told) {
            discourse.heard(slots, firm);
        }
    }

    private boolean isTrade(Part part) {
        return part instanceof Topic || part instanceof Part.Single way && way.mention() instanceof Segment segment && reading.word(segment.to() - 1).equals("trade")
                || part instanceof Part.Single single && single.mention() instanceof Cue cue
                && (cue.is("verbs") && !cue.is("verbs", "handles") && !cue.is("verbs", "takes") && !cue.is("verbs", "supplies") || cue.is("role"));
    }

    /** "dominated by fertiliser imports": what something is driven by is not what the number counts. */
    private boolean isAgent(Topic topic) {
        for (int at = topic.from() - 1; at > 0 && topic.from() - at <= 5 && !reading.is(at, ",", ";"); at--) {
            if (reading.is(at, "by") && !grammar.being().contains(reading.word(at - 2)) && (reading.word(at - 1).endsWith("ed") || reading.is(at - 1, "led", "driven"))) {
                return true;
            }
        }
        return false;
    }

    /** The "more" of "more than nine tenths" bounds the number and is no growth. */
    private boolean isBound(Cue cue, Amount amount) {
        return cue.is("trend") && reading.is(cue.from(), "more", "less", "fewer", "above", "below") && amount.from() - cue.to() <= 1 && (reading.is(cue.to(), "than") || cue.to() == amount.from());
    }

    private static boolean isShare(Part part) {
        return part instanceof Part.Single single && single.mention() instanceof Cue cue && cue.is("share");
    }

    private static boolean isCue(Part part, String family, String value) {
        return part instanceof Part.Single single && single.mention() instanceof Cue cue && cue.is(family, value);
    }

    // ---- what is no number

    private void take(Part part, int at) {
        if (part instanceof Topic topic) {
            takeTopic(topic, at);
        } else if (part instanceof Part.Single single) {
            takeSingle(single.mention(), at);
        }
    }

    private void takeSingle(Mention mention, int at) {
        if (mention instanceof PlaceMention place) {
            takePlace(place, at);
        } else if (mention instanceof Goods goods) {
            takeGoods(goods, at);
        } else if (mention instanceof Segment segment) {
            takeSegment(segment);
        } else if (mention instanceof Time time) {
            takeTime(time);
        } else if (mention instanceof Cue cue) {
            takeCue(cue);
        }
    }

    private void takeTopic(Topic topic, int at) {
        if (reading.is(topic.from() - 1, "than") || isAgent(topic)) {
            return;
        }
        boolean bulk = reading.is(topic.from() - 1, "of") && reading.is(topic.from() - 2, "bulk", "majority", "most", "much", "part", "chunk", "share", "half") && subjectSeen;
        boolean whole = bulk || subjectSeen && at > 0 && isShare(parts.get(at - 1)) && reading.is(parts.get(at - 1).to(), "of", "in");
        slots = whole ? ShareBases.apply(topic, slots, discourse, flowSaid(), goodsSaid()) : Topics.apply(topic, slots, new Topics.Context(discourse, subjectSeen, overall || topic.overall(), !drafts.isEmpty(), goodsSeen));
        overall |= topic.overall();
        blocked = false;
        subjectSeen = true;
        topicSeen = true;
        firm |= !topic.reporters().isEmpty() && !whole;
        if (topic.flow() == Flow.THROUGHPUT) {
            counted = Indicator.QUANTITY;
        } else if (drafts.isEmpty()) {
            counted = Indicator.VALUE;
        }
        topic.time().ifPresent(this::takeTime);
    }

    private void takePlace(PlaceMention mention, int at) {
        Optional<Party> party = discourse.referents().resolve(mention);
        boolean apposition = mention.form() == PlaceMention.Form.ANAPHOR && at > 0 && parts.get(at - 1) instanceof Part.Single before && before.mention() instanceof PlaceMention
                && reading.is(before.to(), ",") && mention.from() - before.to() == 1;
        if (party.isEmpty() || apposition) {
            return;
        }
        PlaceRoles.Role role = new PlaceRoles(reading, parts, grammar, discourse.referents().gazetteer(), slots, !drafts.isEmpty(), discourse.mainReporter()).role(mention, party.get(), at);
        boolean continues = at > 0 && parts.get(at - 1) instanceof Part.Single last && last.mention() instanceof PlaceMention
                && isListed(parts.get(at - 1).to(), mention.from());
        boolean part = role.kind() == PlaceRoles.Kind.REPORTER && role.flow().isEmpty() && !role.isFirm()
                && (Kinship.of(party.get(), slots.reporters().stream().findFirst(), discourse.referents().gazetteer()) == Kinship.INSIDE
                || Kinship.of(party.get(), discourse.mainReporter(), discourse.referents().gazetteer()) == Kinship.INSIDE);
        if (part) {
            slots = slots.withReporter(party.get());
            subjectSeen = true;
            blocked = false;
            lastRole = role.kind();
            return;
        }
        if (role.isSubject() && !subjectSeen && drafts.isEmpty()) {
            Slots bare = slots.whole().withProducts(discourse.theme());
            slots = role.kind() == PlaceRoles.Kind.PARTNER ? slots.whole().withProducts(slots.products()).withSegment(slots.segment()) : slots.reporters().contains(party.get()) && role.kind() == PlaceRoles.Kind.REPORTER ? bare : bare.withPartners(slots.partners());
        }
        if (continues && lastRole == PlaceRoles.Kind.NONE) {
            return;
        }
        lastRole = role.kind();
        slots = role.apply(slots, party.get(), continues);
        if (role.flow().filter(Flow.THROUGHPUT::equals).isPresent() && discourse.mainFlow() != Flow.THROUGHPUT) {
            slots = slots.withProducts(List.of());
        }
        if (role.isSubject()) {
            subjectSeen = true;
            blocked = false;
        }
        firm |= role.kind() == PlaceRoles.Kind.REPORTER && role.isFirm();
        partnerSeen |= role.kind() == PlaceRoles.Kind.PARTNER;
        if (role.kind() == PlaceRoles.Kind.PARTNER) {
            discourse.referents().listed(slots.partners());
        }
    }

    private boolean isListed(int from, int to) {
        for (int at = from; at < to; at++) {
            if (!grammar.listing().contains(reading.word(at)) && !reading.is(at, "the")) {
                return false;
            }
        }
        return true;
    }

    private void takeGoods(Goods goods, int at) {
        boolean continues = at > 0 && parts.get(at - 1) instanceof Part.Single last && last.mention() instanceof Goods
                && isListed(last.to(), goods.from());
        if (continues && !slots.products().isEmpty()) {
            List<String> more = new ArrayList<>(slots.products());
            more.add(goods.name());
            slots = slots.withProducts(more);
            return;
        }
        if (GoodsRoles.isSubject(reading, goods, at > 0 ? parts.get(at - 1) : null)) {
            boolean anew = drafts.isEmpty() && !subjectSeen;
            slots = (anew ? slots.whole() : slots.withSegment(Optional.empty())).withProducts(List.of(goods.name()));
            goodsSeen = drafts.isEmpty();
            subjectSeen = true;
            blocked = false;
        }
    }

    private void takeSegment(Segment segment) {
        boolean subject = !subjectSeen || reading.is(segment.from() - 1, "by", "via", "through", ",", ";", ":", "and", ".", "(") || grammar.clauses().contains(reading.word(segment.from() - 1));
        if (subject) {
            slots = (subjectSeen ? slots : slots.whole().withFlow(discourse.mainFlow())).withSegment(Optional.of(segment.name()));
            slots = switch (reading.word(segment.to() - 1)) {
                case "exports" -> slots.withFlow(Flow.EXPORT);
                case "imports" -> slots.withFlow(Flow.IMPORT);
                case "trade" -> slots.flow() == Flow.NONE ? slots.withFlow(Flow.TRADE) : slots;
                default -> slots;
            };
            slots = segment.name().equals("re-exports") ? slots.withFlow(Flow.EXPORT) : slots;
            subjectSeen = true;
            blocked = false;
        }
    }

    private void takeTime(Time time) {
        boolean apposition = parts.stream().anyMatch(part -> part instanceof Part.Single single && single.mention() instanceof Time && part.to() <= time.from()
                && time.from() - part.to() <= 2 && time.from() > part.to() && reading.is(part.to(), ","));
        if (apposition || Periods.isOfEvent(reading, time) || Periods.isBase(reading, time) || Periods.isEarlierBase(reading, time, slots.period()) || Periods.isDay(time) || time.kind() == Time.Kind.YEAR_BEFORE || time.kind() == Time.Kind.PERIOD_BEFORE) {
            yearBefore = time.kind() == Time.Kind.YEAR_BEFORE && !Periods.isBase(reading, time) ? Optional.of(time) : yearBefore;
            return;
        }
        if (time.kind() == Time.Kind.PERIOD) {
            slots = slots.withPeriod(Periods.named(reading, time, discourse));
            timeSeen = true;
        }
    }

    private void takeCue(Cue cue) {
        switch (cue.family()) {
            case "distractor" -> blocked = true;
            case "verbs" -> takeVerb(cue);
            case "context" -> takeContext(cue);
            case "role" -> takeRole(cue);
            case "unit" -> takeUnit(cue);
            default -> before.add(cue);
        }
    }

    /** "Vessel calls: 1,088": a port that counts its ships speaks of what passes. */
    private void takeUnit(Cue cue) {
        before.add(cue);
        if (!subjectSeen && drafts.isEmpty() && slots.reporters().stream().anyMatch(Party::isGateway)) {
            slots = slots.whole().withSegment(slots.segment()).withFlow(Flow.THROUGHPUT);
            subjectSeen = true;
        }
    }

    /** "the top export category": goods are spoken of as exports. */
    private void takeRole(Cue cue) {
        before.add(cue);
        if (cue.is("role", "product-export") || cue.is("role", "product-import")) {
            slots = slots.withFlow(cue.is("role", "product-export") ? Flow.EXPORT : Flow.IMPORT);
        }
    }

    private void takeContext(Cue cue) {
        before.add(cue);
        switch (cue.value()) {
            case "overall" -> {
                overall = true;
                slots = drafts.isEmpty() && cue.from() <= 1 ? slots.whole() : slots;
            }
            case "quantity" -> counted = Indicator.QUANTITY;
            case "value" -> counted = Indicator.VALUE;
            default -> {
            }
        }
    }

    private void takeVerb(Cue cue) {
        before.add(cue);
        if (topicSeen) {
            return;
        }
        slots = Verbs.apply(cue, slots, reading, discourse, !drafts.isEmpty() || subjectSeen || partnerSeen);
        blocked = blocked && cue.is("verbs", "takes");
    }

    // ---- ranks

    private void rank(int at) {
        Optional<Integer> rank = ranks.rank(at);
        if (rank.isEmpty() || slots.flow() == Flow.NONE || slots.reporters().isEmpty() || blocked) {
            return;
        }
        boolean ahead = at + 1 < parts.size() && parts.get(at + 1) instanceof Topic topic && topic.from() - parts.get(at).to() <= 1 && reading.is(parts.get(at).to(), "in", "for", "among", "by");
        if (ahead) {
            takeTopic((Topic) parts.get(at + 1), at + 1);
        }
        ranks.role(at).filter(role -> role.value().startsWith("product")).ifPresent(this::takeRole);
        ranked(at).ifPresent(party -> slots = slots.withReporter(party));
        rankedGoods(at).ifPresent(goods -> slots = slots.withProducts(List.of(goods)));
        boolean growth = parts.stream().anyMatch(part -> part.from() > parts.get(at).from() && part.from() - parts.get(at).to() <= 6 && isCue(part, "trend", "up"));
        Sense sense = new Sense(Indicator.RANK, Optional.of(growth ? Indicator.CHANGE : counted), Optional.empty(), BigDecimal.valueOf(rank.get()), "rank");
        Part part = parts.get(at);
        Amount amount = new Amount(part.from(), part.to(), sense.value(), "rank", Kind.RANK, "", BigDecimal.ONE, Approximation.EXACT, 0);
        Optional<Time> later = timeSeen ? Optional.empty() : laterTime(amount);
        Slots about = later.map(time -> slots.withPeriod(Periods.named(reading, time, discourse))).orElse(slots);
        Draft draft = new Draft(about, amount, sense, Modality.STATED, "rank");
        drafts.add(draft);
        discourse.stated(draft, firm);
    }

    /** Of whom something is the largest partner: "China remains the first trading partner of the Sverdlovsk Region". */
    private Optional<Party> ranked(int at) {
        for (int next = at + 1; next + 1 < parts.size() && parts.get(next).from() - parts.get(at).to() <= 4; next++) {
            boolean role = parts.get(next) instanceof Part.Single single && single.mention() instanceof Cue cue && cue.is("role");
            if (role && reading.is(parts.get(next).to(), "of", "for") && parts.get(next + 1) instanceof Part.Single other && other.mention() instanceof PlaceMention place
                    && place.from() - parts.get(next).to() <= 2) {
                return discourse.referents().resolve(place).filter(party -> !slots.partners().contains(party));
            }
        }
        return Optional.empty();
    }

    /** Of what goods something is the largest buyer: "the biggest buyer of Vietnamese rice". */
    private Optional<String> rankedGoods(int at) {
        for (int next = at + 1; next + 1 < parts.size() && parts.get(next).from() - parts.get(at).to() <= 4; next++) {
            boolean role = parts.get(next) instanceof Part.Single single && single.mention() instanceof Cue cue && cue.is("role");
            if (role && reading.is(parts.get(next).to(), "of", "for")) {
                int limit = parts.get(next).to() + 4;
                return parts.subList(next + 1, parts.size()).stream().filter(part -> part.from() <= limit && part instanceof Part.Single single && single.mention() instanceof Goods)
                        .map(part -> ((Goods) ((Part.Single) part).mention()).name()).findFirst();
            }
        }
        return Optional.empty();
    }

    // ---- numbers

    /** Writes down what a number tells; returns the position of the first part that does not belong to it any more. */
    private int number(Amount written, int at) {
        int boundary = Boundaries.after(reading, parts, written, at);
        int next = at + 1;
        while (next < parts.size() && parts.get(next).to() <= boundary && !isNumber(parts.get(next))) {
            next++;
        }
        List<Part> behind = new ArrayList<>(parts.subList(at + 1, next));
        sharedTopic(written, at).ifPresent(behind::add);
        Optional<Amount> amount = Ellipsis.complete(scaled(written), reading, discourse, drafts, before, behind);
        amount.ifPresent(complete -> state(complete, behind, boundary, Distribution.of(reading, parts, at)));
        behind.forEach(part -> afterNumber(part));
        before.clear();
        yearBefore = Optional.empty();
        topicSeen = false;
        windowStart = next < parts.size() ? Math.min(boundary, parts.get(next).from()) : boundary;
        return next;
    }

    /** "in billions of dollars, with Mexico ($16.1)": the sentence names the scale of its sums once for all. */
    private Amount scaled(Amount amount) {
        return amount.kind() != Kind.MONEY || amount.scale().compareTo(BigDecimal.ONE) != 0 ? amount
                : reading.mentions().stream().filter(UnitHeading.class::isInstance).map(UnitHeading.class::cast)
                        .filter(heading -> heading.unit().equals(amount.unit())).findFirst().map(heading -> heading.of(amount)).orElse(amount);
    }

    /** The topic behind a bracket belongs to the number before it as well: "216.3 billion yuan ($30.2 billion) of trade with ASEAN". */
    private Optional<Topic> sharedTopic(Amount amount, int at) {
        boolean open = reading.is(amount.to(), "(", "[") && at + 2 < parts.size() && isNumber(parts.get(at + 1)) && parts.get(at + 2) instanceof Topic;
        int close = open ? parts.get(at + 1).to() : amount.to();
        int topic = open ? at + 2 : at + 1;
        boolean follows = topic < parts.size() && parts.get(topic) instanceof Topic && reading.is(close, ")", "]") && reading.is(close + 1, "of", "in", "worth")
                && parts.get(topic).from() - close <= 3;
        return follows ? Optional.of((Topic) parts.get(topic)) : Optional.empty();
    }

    /** What stood behind a number is remembered for the numbers to come, except the whole of a share. */
    private void afterNumber(Part part) {
        if (part instanceof Part.Single single && single.mention() instanceof Cue cue && cue.is("distractor")) {
            blocked = true;
        }
    }

    private static boolean isNumber(Part part) {
        return part instanceof Part.Single single && single.mention() instanceof Amount amount && amount.kind() != Kind.RANK;
    }

    private void state(Amount amount, List<Part> behind, int boundary, Distribution row) {
        boolean shareBase = amount.kind() == Kind.PERCENT && isOf(amount) && ShareBases.isWhole(reading, amount, behind);
        if (amount.kind() == Kind.COUNT && drafts.isEmpty() && !subjectSeen && !grammar.pointsBack(reading)) {
            slots = slots.flow() == Flow.THROUGHPUT ? slots.whole().withSegment(slots.segment()) : slots.whole();
        }
        slots = Topics.withSomeReporter(slots, discourse.referents());
        Slots full = Behind.apply(behind, amount, slots, shareBase, reading, discourse, timeSeen ? Optional.empty() : laterTime(amount), flowSaid(), goodsSaid());
        boolean goods = amount.kind() == Kind.QUANTITY && full.products().isEmpty() && (full.flow() == Flow.EXPORT || full.flow() == Flow.IMPORT) && grammar.goodsUnits().contains(amount.unit());
        full = goods ? full.withProducts(List.of(amount.unit())) : full;
        timeSeen |= !full.period().equals(slots.period());
        boolean compared = isCompared(amount) || yearBefore.isPresent() && !SenseReader.isChangeUnit(amount.kind()) || isOfYearBefore(amount, behind);
        before.removeIf(cue -> isBound(cue, amount));
        Window window = new Window(windowStart, boundary, before, cues(behind), times(behind), shareBase, isInBracket(amount));
        if (amount.kind() == Kind.QUANTITY) {
            counted = Indicator.QUANTITY;
        } else if (amount.kind() == Kind.MONEY) {
            counted = Indicator.VALUE;
        }
        SenseReader senses = new SenseReader(reading, window);
        boolean alike = compared && amount.kind() == Kind.PERCENT && previousPercent.filter(before -> before.indicator() == Indicator.SHARE).isPresent();
        Optional<Sense> sense = alike ? senses.alike(amount, previousPercent, counted) : senses.read(amount, full, previousPercent, lastSense(), countedHere(behind));
        if (sense.isEmpty() || !Relevance.holds(amount, sense.get(), full, relevant, blocked, behind, reading, drafts, discourse, topicSeen)) {
            return;
        }
        if (SenseReader.isChangeUnit(amount.kind())) {
            previousPercent = sense;
        }
        Slots own = Modes.imply(row.share(full, respectively), amount, before.stream().anyMatch(cue -> cue.is("verbs", "handles")) && !topicSeen);
        Slots about = compared ? own.withPeriod(basePeriod(behind, full)) : own;
        Modality modality = isForecast(behind) ? Modality.FORECAST : Modality.STATED;
        Draft draft = matched(new Draft(about, amount, sense.get(), modality, rule(sense.get(), compared)), row);
        drafts.add(draft);
        slots = compared || shareBase ? slots.withFlow(full.flow(), full.deficit()).withPartners(full.partners()).withReporters(full.reporters()).withProducts(full.products()) : full.withSegment(about.segment()).withFlow(full.flow() == Flow.BALANCE ? full.flow() : own.flow(), full.deficit());
        discourse.stated(compared ? draft.about(full.withPeriod(slots.period())) : draft, firm && full.reporters().size() == 1);
    }

    /** Of several growth figures "respectively" each belongs to one of the numbers before. */
    private Draft matched(Draft draft, Distribution row) {
        boolean growth = draft.sense().indicator() == Indicator.CHANGE;
        return row.counterpart(drafts, respectively && growth)
                .map(number -> draft.about(number.slots()).with(draft.sense().of(number.sense().indicator()))).orElse(draft);
    }

    /** Whether this sentence itself says which way the goods go, or takes it up by a pronoun. */
    private boolean flowSaid() {
        return !drafts.isEmpty() || topicSeen || grammar.pointsBack(reading) || before.stream().anyMatch(cue -> cue.is("verbs", "export") || cue.is("verbs", "import"));
    }

    /** Whether this sentence itself names goods, or takes them up by a pronoun. */
    private boolean goodsSaid() {
        return goodsSeen || !drafts.isEmpty() || grammar.pointsBack(reading) || topicSeen;
    }

    private Optional<Sense> lastSense() {
        return drafts.isEmpty() ? Optional.empty() : Optional.of(drafts.get(drafts.size() - 1).sense());
    }

    private Indicator countedHere(List<Part> behind) {
        boolean quantity = behind.stream().anyMatch(part -> isCue(part, "context", "quantity")) || before.stream().anyMatch(cue -> cue.is("context", "quantity"));
        boolean value = behind.stream().anyMatch(part -> isCue(part, "context", "value")) || before.stream().anyMatch(cue -> cue.is("context", "value"));
        return quantity ? Indicator.QUANTITY : value ? Indicator.VALUE : counted;
    }

    private boolean isOf(Amount amount) {
        return reading.is(amount.to(), "of", "in") || reading.is(amount.to(), "share");
    }

    private static String rule(Sense sense, boolean compared) {
        return compared ? "compared " + sense.indicator().code() : sense.indicator().code();
    }

    /** "against $79.1bn in August", "up from Sh5.2 billion", "compared with 1.91 million". */
    private boolean isCompared(Amount amount) {
        int at = amount.from() - 1;
        at = reading.is(at, "the", "a", "only", "just", "about", "some", "nearly") ? at - 1 : at;
        if (reading.is(at, "against", "versus", "vs", "from") || reading.is(at, "than") && !reading.is(at - 1, "more", "less", "fewer", "higher", "lower", "greater", "other", "rather")) {
            return true;
        }
        boolean compared = reading.is(at, "with", "to") && reading.is(at - 1, "compared", "comparison");
        boolean over = reading.is(at, "over") && reading.is(at - 1, "rise", "increase", "growth", "gain");
        return compared || over || reading.is(at, "been") && before.stream().anyMatch(cue -> cue.is("context", "compare"));
    }

    /** "It was 811 billion a year earlier." */
    private boolean isOfYearBefore(Amount amount, List<Part> behind) {
        return !SenseReader.isChangeUnit(amount.kind()) && times(behind).stream()
                .anyMatch(time -> time.from() == amount.to() && (time.kind() == Time.Kind.YEAR_BEFORE || time.kind() == Time.Kind.PERIOD_BEFORE));
    }

    private Optional<Period> basePeriod(List<Part> behind, Slots full) {
        for (Time time : times(behind)) {
            if (time.kind() != Time.Kind.SAME && !Periods.isDay(time)) {
                return Periods.resolve(time, slots.period());
            }
        }
        return slots.period().map(Periods::yearBefore);
    }

    private boolean isForecast(List<Part> behind) {
        boolean near = before.stream().anyMatch(cue -> cue.is("context", "forecast")) || behind.stream().anyMatch(part -> isCue(part, "context", "forecast"));
        return near || forecast && drafts.isEmpty() && parts.stream().filter(part -> isCue(part, "context", "forecast")).anyMatch(part -> part.from() < windowStart);
    }

    private boolean isInBracket(Amount amount) {
        return reading.is(amount.from() - 1, "(", "[") && reading.is(amount.to(), ")", "]", ",");
    }

    /** A time named only after the number, for the whole sentence: "increased by 53% and 71.6%, respectively, in 2023". */
    private Optional<Time> laterTime(Amount amount) {
        return parts.stream().filter(part -> part.from() >= amount.to())
                .takeWhile(part -> !isCue(part, "context", "compare") && !(part instanceof Part.Single single && single.mention() instanceof Amount other && isCompared(other)))
                .flatMap(part -> part instanceof Part.Single single && single.mention() instanceof Time time ? Optional.of(time).stream()
                        : part instanceof Topic topic ? topic.time().stream() : Optional.<Time>empty().stream())
                .filter(time -> time.kind() == Time.Kind.PERIOD && !Periods.isBase(reading, time) && !Periods.isDay(time))
                .filter(time -> !Periods.isEarlierBase(reading, time, slots.period()) && !isBracketed(amount.to(), time.from()))
                .filter(time -> reading.tokens().subList(amount.to(), time.from()).stream().noneMatch(token -> CLAUSES.contains(token.word())))
                .findFirst();
    }

    private boolean isBracketed(int from, int to) {
        long open = reading.tokens().subList(from, to).stream().filter(token -> token.is("(") || token.is("[")).count();
        long closed = reading.tokens().subList(from, to).stream().filter(token -> token.is(")") || token.is("]")).count();
        return open > closed;
    }

    private static List<Cue> cues(List<Part> some) {
        return some.stream().filter(part -> part instanceof Part.Single single && single.mention() instanceof Cue)
                .map(part -> (Cue) ((Part.Single) part).mention()).toList();
    }

    private static List<Time> times(List<Part> some) {
        return some.stream().filter(part -> part instanceof Part.Single single && single.mention() instanceof Time)
                .map(part -> (Time) ((Part.Single) part).mention()).toList();
    }
}
