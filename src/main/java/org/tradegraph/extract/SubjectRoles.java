package org.tradegraph.extract;

import java.util.Optional;
import java.util.Set;

import org.tradegraph.extract.Telling.Told;
import org.tradegraph.lexicon.Place;
import org.tradegraph.lexicon.PlaceKind;
import org.tradegraph.mention.Amount;
import org.tradegraph.mention.Cue;
import org.tradegraph.mention.Goods;
import org.tradegraph.mention.PlaceMention;
import org.tradegraph.trade.Flow;

/** Gives a place with no preposition before it its role, by the verb or noun behind it: "China bought", "Russia was the top buyer". */
final class SubjectRoles {

    private static final Set<String> TRADING = Set.of("export", "import", "trade", "relies");
    private static final Set<String> PARTNERING = Set.of("takes", "supplies", "import");

    private static final int FARTHEST_TOPIC = 8;
    private static final int FARTHEST_TRADERS = 4;

    private final Parts parts;
    private final Telling telling;
    private final Party party;
    private final Kinship kinship;
    private final int at;

    SubjectRoles(Parts parts, Telling telling, Party party, Kinship kinship, int at) {
        this.parts = parts;
        this.telling = telling;
        this.party = party;
        this.kinship = kinship;
        this.at = at;
    }

    Role role() {
        if (!new SubjectPosition(parts, at).holds() || isGovernment()) {
            return Role.NONE;
        }
        if (reports() || goesOnListing() || hasTraders()) {
            return Role.reporter(Optional.empty(), true);
        }
        Optional<Cue> verb = cueBehind("verbs");
        Optional<Cue> noun = cueBehind("role").filter(cue -> !cue.value().startsWith("product") && !cue.value().equals("gateway"));
        return isPartner(noun, verb) ? Role.partner(flow(noun, verb)) : reporter(verb);
    }

    /** "Japan posted a deficit", "Japan's fell": it is said to have the trade, or the flow spoken of is its own. */
    private boolean reports() {
        Wording wording = parts.wording();
        int end = parts.get(at).to();
        boolean own = elidesFlow() || wording.is(end, "'s") && wording.has(end + 1, "being");
        boolean has = wording.has(end, "having") || wording.has(end + 1, "having") && !wording.is(end, ",", "'s");
        return own && telling.discourse().hasStated() || has && !isRanked() && hasTopicWithin(end + FARTHEST_TOPIC) || parts.topicAt(next()).filter(this::isVerb).isPresent();
    }

    /** The part behind the place, or behind what is said by the way. */
    private int next() {
        return at + 1 < parts.size() && parts.get(at + 1).isCue("context", "aside") ? at + 2 : at + 1;
    }

    /** "Laos exported goods worth 4 billion": a topic may be what someone does. */
    private boolean isVerb(Topic topic) {
        return (topic.flow() == Flow.EXPORT || topic.flow() == Flow.IMPORT) && parts.wording().word(topic.from()).endsWith("ed");
    }

    /** "Pakistan's rice exporters are staring at a lean year": whose traders do something is whose trade is told of. */
    private boolean hasTraders() {
        int end = parts.get(at).to();
        return parts.owns(at) && !telling.hasNumbers() && parts.wording().hasAny(end + 1, end + 1 + FARTHEST_TRADERS, "trader-noun");
    }

    /** "Russia had the first place in imports". */
    private boolean isRanked() {
        return at + 1 < parts.size() && (parts.get(at + 1).isCue("rank") || parts.as(at + 1, Amount.class).filter(amount -> amount.kind() == Amount.Kind.RANK).isPresent());
    }

    private boolean hasTopicWithin(int latest) {
        for (int next = at + 1; next < parts.size() && parts.get(next).from() <= latest; next++) {
            if (parts.get(next) instanceof Topic) {
                return true;
            }
        }
        return false;
    }

    /** "Vietnam exported $34 billion, Thailand $26 billion": the next in a row of those that report. */
    private boolean goesOnListing() {
        boolean listed = telling.hasNumbers() && telling.has(Told.LISTING) && parts.numberAt(at + 1).filter(number -> number.from() == parts.get(at).to()).isPresent();
        return listed && parts.wording().has(parts.get(at).from() - 1, "list");
    }

    /** "Beijing" in a text about China's trade is its government. */
    private boolean isGovernment() {
        Optional<Place> country = telling.discourse().mainReporter().flatMap(Party::place).filter(main -> main.kind() == PlaceKind.COUNTRY);
        return party.place().filter(city -> country.filter(main -> city.capitalOf().contains(main.id())).isPresent()).isPresent();
    }

    /** The next cue of a family behind the place, before any other topic or number; goods end the search for what it is. */
    private Optional<Cue> cueBehind(String family) {
        for (int next = at + 1; next < parts.size(); next++) {
            Part part = parts.get(next);
            if (part.isCue(family)) {
                return part.as(Cue.class);
            }
            if (part instanceof Topic || part.number().isPresent() || part.is(Goods.class) && family.equals("role")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Another country is the partner if it is called one, buys or supplies, or does nothing; a part of the reporter or a port is not. */
    private boolean isPartner(Optional<Cue> noun, Optional<Cue> verb) {
        if (noun.isEmpty() && (telling.discourse().mainReporter().equals(Optional.of(party)) || reportsItself())) {
            return false;
        }
        return switch (kinship) {
            case SAME, INSIDE -> false;
            case UNKNOWN -> telling.slots().reporters().isEmpty() ? isGuest(noun, verb) : noun.isPresent();
            case AROUND -> noun.isPresent() && !isPort(verb);
            case ABROAD -> isUser(verb) || !isSister(noun, verb) && !isPort(verb) && !isBuyerFrom(verb) && (noun.isPresent() || verb.isEmpty() || PARTNERING.contains(verb.get().value()));
        };
    }

    /** "Maharashtra managed $21 billion" after Gujarat's exports: one of a kind with the reporter is another reporter, where nothing makes it a partner. */
    private boolean isSister(Optional<Cue> noun, Optional<Cue> verb) {
        boolean partnering = noun.isPresent() || verb.filter(cue -> PARTNERING.contains(cue.value())).isPresent();
        return !partnering && telling.slots().partners().isEmpty() && telling.slots().reporters().size() == 1
                && Kinship.areSisters(party, telling.slots().reporters().get(0), telling.discourse().referents().gazetteer());
    }

    /** "Rwanda brought in 96,000 tonnes" where cargo through Mombasa is spoken of: whose goods pass a port. */
    private boolean isUser(Optional<Cue> verb) {
        boolean port = !telling.slots().reporters().isEmpty() && telling.slots().reporters().stream().noneMatch(Party::isCountry);
        boolean trades = verb.filter(cue -> TRADING.contains(cue.value())).isPresent();
        return port && !trades && telling.isOf(Flow.THROUGHPUT) && party.isCountry() && !elidesFlow();
    }

    /** "The US imported $379 billion from its neighbour": it reports itself what it imports, and what it buys from others than those who report. */
    private boolean isBuyerFrom(Optional<Cue> verb) {
        boolean imports = verb.filter(cue -> parts.wording().word(cue.from()).startsWith("import")).isPresent();
        return verb.filter(cue -> cue.is("verbs", "import")).isPresent() && parts.from(at + 1).stream().flatMap(part -> part.as(PlaceMention.class).stream())
                .anyMatch(place -> parts.wording().is(parts.wording().beforeArticle(place.from()), "from") && (imports || !isReporter(place)));
    }

    private boolean isReporter(PlaceMention place) {
        return telling.discourse().referents().resolve(place).filter(telling.slots().reporters()::contains).isPresent();
    }

    /** "Vietnam recorded a surplus", "Japan's fell by 4 percent": what is said is said of its own trade. */
    private boolean reportsItself() {
        Wording wording = parts.wording();
        int end = parts.get(at).to();
        return elidesFlow() || wording.is(end, "itself", "themselves") || wording.has(end, "reporting") || wording.has(end + 1, "reporting") && wording.has(end, "being");
    }

    /** "Japan's fell". */
    private boolean elidesFlow() {
        return parts.owns(at) && at + 1 < parts.size() && parts.get(at + 1).isCue("trend") && parts.gap(at, at + 1) <= 1;
    }

    /** "The United States took" in a text that has spoken of Chile: a place that takes or supplies, or is called a buyer, before anyone is said to report. */
    private boolean isGuest(Optional<Cue> noun, Optional<Cue> verb) {
        Optional<Party> home = telling.discourse().referents().home();
        boolean takes = verb.filter(cue -> cue.is("verbs", "takes") || cue.is("verbs", "supplies")).isPresent();
        return (takes || noun.isPresent()) && Kinship.of(party, home, telling.discourse().referents().gazetteer()) == Kinship.ABROAD;
    }

    private boolean isPort(Optional<Cue> verb) {
        return party.isGateway() && (verb.isEmpty() || verb.get().is("verbs", "handles"));
    }

    /** "Horgos handled", "Jilin exported": the place itself is said to trade. */
    private Role reporter(Optional<Cue> verb) {
        boolean passes = party.isGateway() && verb.filter(cue -> cue.value().equals("handles")).isPresent();
        boolean trades = verb.filter(cue -> TRADING.contains(cue.value())).isPresent();
        return Role.reporter(passes ? Optional.of(Flow.THROUGHPUT) : Optional.empty(), trades || passes);
    }

    /** The flow that the noun tells, else the verb. */
    private Optional<Flow> flow(Optional<Cue> noun, Optional<Cue> verb) {
        return noun.map(this::nounFlow).or(() -> verb.flatMap(this::verbFlow));
    }

    /** "Its largest market" is one for exports, "its supplier" one of imports. */
    private Flow nounFlow(Cue noun) {
        return switch (noun.value()) {
            case "export" -> telling.isOf(Flow.THROUGHPUT) ? Flow.THROUGHPUT : Flow.EXPORT;
            case "import" -> Flow.IMPORT;
            case "trade" -> Flow.TRADE;
            default -> telling.slots().flow();
        };
    }

    /** What the partner bought was exported, what it supplied was imported. */
    private Optional<Flow> verbFlow(Cue verb) {
        return switch (verb.value()) {
            case "import" -> Optional.of(Flow.EXPORT);
            case "supplies" -> telling.hasNumbers() && telling.isOf(Flow.TRADE) ? Optional.empty() : Optional.of(Flow.IMPORT);
            case "takes" -> telling.isOf(Flow.TRADE) || telling.isOf(Flow.NONE) ? Optional.empty() : Optional.of(telling.slots().flow());
            default -> Optional.empty();
        };
    }
}
