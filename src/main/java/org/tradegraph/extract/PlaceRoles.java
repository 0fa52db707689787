package org.tradegraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.tradegraph.lexicon.Gazetteer;
import org.tradegraph.lexicon.PlaceKind;
import org.tradegraph.mention.Amount;
import org.tradegraph.mention.Cue;
import org.tradegraph.mention.Goods;
import org.tradegraph.mention.PlaceMention;
import org.tradegraph.mention.PlaceMention.Form;
import org.tradegraph.mention.Reading;
import org.tradegraph.text.Token;
import org.tradegraph.trade.Flow;

/** Gives a place that stands outside all topics its role, by the word before it, the verb behind it, and how it stands to the reporter. */
final class PlaceRoles {

    /** What a place can be in a statement. */
    enum Kind { REPORTER, PARTNER, VIA, NONE }

    /** A role, with the flow that goes with it where a verb or noun tells one; firm if the place itself is said to trade. */
    record Role(Kind kind, Optional<Flow> flow, boolean isSubject, boolean isFirm) {

        Role(Kind kind, Optional<Flow> flow, boolean isSubject) {
            this(kind, flow, isSubject, false);
        }

        static final Role NONE = new Role(Kind.NONE, Optional.empty(), false);

        Slots apply(Slots slots, Party party, boolean continues) {
            Slots next = switch (kind) {
                case REPORTER -> reporter(slots, party, continues);
                case PARTNER -> partner(slots, party, continues);
                case VIA -> slots.withVia(Optional.of(party));
                case NONE -> slots;
            };
            return flow.map(next::withFlow).orElse(next);
        }

        private Slots reporter(Slots slots, Party party, boolean continues) {
            if (continues) {
                return slots.withReporters(added(slots.reporters(), party));
            }
            boolean same = slots.reporters().equals(List.of(party));
            return (same ? slots : slots.whole().withProducts(slots.products())).withReporter(party);
        }

        private Slots partner(Slots slots, Party party, boolean continues) {
            if (continues) {
                return slots.withPartners(added(slots.partners(), party));
            }
            return slots.withPartners(List.of(party));
        }

        private static List<Party> added(List<Party> some, Party more) {
            List<Party> all = new ArrayList<>(some);
            if (!all.contains(more)) {
                all.add(more);
            }
            return all;
        }
    }

    private final Reading reading;
    private final List<Part> parts;
    private final Grammar grammar;
    private final Gazetteer gazetteer;
    private final Slots slots;
    private final boolean inSentence;
    private final Optional<Party> main;

    PlaceRoles(Reading reading, List<Part> parts, Grammar grammar, Gazetteer gazetteer, Slots slots, boolean inSentence, Optional<Party> main) {
        this.main = main;
        this.reading = reading;
        this.parts = parts;
        this.grammar = grammar;
        this.gazetteer = gazetteer;
        this.slots = slots;
        this.inSentence = inSentence;
    }

    Role role(PlaceMention mention, Party party, int at) {
        if (mention.form() == Form.ADJECTIVE) {
            return Role.NONE;
        }
        if (isPossessiveOf(at) || isWholeOfPrevious(party, at)) {
            return Role.NONE;
        }
        Kinship kinship = kinship(party);
        int before = chainStart(at) - 1;
        while (before >= 0 && (reading.is(before, "the", "its", "a") || reading.tokens().get(before).isNumber() && !reading.tokens().get(before).word().contains(".") || grammar.light().contains(reading.word(before)) && before > 0)) {
            before--;
        }
        if (reading.is(before, "of", "in") && reading.is(before - 1, "ports", "port", "exporters", "seaports", "terminals", "crossings", "companies", "producers", "growers", "manufacturers") && before <= 3) {
            boolean ports = reading.is(before - 1, "ports", "port", "seaports", "terminals", "crossings");
            return new Role(Kind.REPORTER, ports ? Optional.of(Flow.THROUGHPUT) : Optional.empty(), true);
        }
        if (reading.is(before - 1, "border", "borders", "frontier", "boundary")) {
            return Role.NONE;
        }
        boolean corridor = slots.reporters().stream().flatMap(who -> who.place().stream()).anyMatch(place -> place.kind() == PlaceKind.CORRIDOR);
        if (corridor && reading.is(before, "to", "from", "with", "via", "through")) {
            return Role.NONE;
        }
        return switch (reading.word(before)) {
            case "to", "with", "into" -> behind(Kind.PARTNER, kinship);
            case "from" -> slots.flow() == Flow.IMPORT || slots.flow() == Flow.TRADE ? behind(Kind.PARTNER, kinship) : Role.NONE;
            case "through", "via" -> behind(party.isGateway() ? Kind.VIA : Kind.NONE, kinship);
            case "at" -> party.isGateway() ? new Role(Kind.REPORTER, parts.stream().noneMatch(Topic.class::isInstance) && slots.flow() != Flow.IMPORT ? Optional.of(Flow.THROUGHPUT) : Optional.empty(), true) : Role.NONE;
            case "for" -> before == 0 ? new Role(Kind.REPORTER, Optional.empty(), true, true) : slots.flow() == Flow.THROUGHPUT ? behind(Kind.PARTNER, kinship) : Role.NONE;
            case "in" -> before == 0 && !inSentence ? opening(party, kinship) : Role.NONE;
            case "by" -> reading.is(before - 1, "followed", "trailed", "led") ? partner(Optional.empty(), Optional.empty()) : Role.NONE;
            case "of" -> reading.is(before - 1, "ahead") ? partner(Optional.empty(), Optional.empty()) : Role.NONE;
            case "than", "leaving", "opposite", "facing", "beyond", "outside", "like", "as", "including", "near", "on", "between", "among", "around", "against", "over", "across", "toward", "towards" -> Role.NONE;
            case "taking", "take" -> new Role(Kind.REPORTER, Optional.empty(), true, true);
            default -> subject(mention, party, kinship, at);
        };
    }

    /** "China's" in "China's Xinjiang" only says where Xinjiang lies. */
    private boolean isPossessiveOf(int at) {
        return at + 1 < parts.size() && placeAt(at + 1).isPresent() && reading.is(parts.get(at).to(), "'s", "’", "'") && parts.get(at + 1).from() <= parts.get(at).to() + 1;
    }

    private Optional<PlaceMention> placeAt(int at) {
        return parts.get(at) instanceof Part.Single single && single.mention() instanceof PlaceMention place ? Optional.of(place) : Optional.empty();
    }

    /** Where a chain of possessives begins. */
    private int chainStart(int at) {
        return at > 0 && placeAt(at - 1).isPresent() && isPossessiveOf(at - 1) ? parts.get(at - 1).from() : parts.get(at).from();
    }

    /** The country in "Laredo, Texas" or "Chancay in Peru". */
    private boolean isWholeOfPrevious(Party party, int at) {
        if (at == 0 || placeAt(at - 1).isEmpty() || party.place().isEmpty()) {
            return false;
        }
        boolean joined = parts.get(at).from() - parts.get(at - 1).to() <= 2 && reading.is(parts.get(at - 1).to(), ",", "in", "of");
        return joined && placeAt(at - 1).get().senses().stream().anyMatch(place -> gazetteer.isWithin(place, party.place().get()));
    }

    /** A place that is abroad to the town named before it may still be a part of the document's own reporter. */
    private Kinship kinship(Party party) {
        Kinship kinship = Kinship.of(party, slots.reporters().stream().findFirst(), gazetteer);
        return kinship == Kinship.ABROAD && Kinship.of(party, main, gazetteer) == Kinship.INSIDE ? Kinship.INSIDE : kinship;
    }

    private static Role behind(Kind kind, Kinship kinship) {
        boolean own = kinship == Kinship.SAME || kind == Kind.PARTNER && kinship == Kinship.INSIDE;
        return own ? Role.NONE : new Role(kind, Optional.empty(), false);
    }

    private static Role opening(Party party, Kinship kinship) {
        return kinship == Kinship.AROUND ? Role.NONE : new Role(Kind.REPORTER, Optional.empty(), true);
    }

    private Role subject(PlaceMention mention, Party party, Kinship kinship, int at) {
        if (!isSubjectPlace(mention, at)) {
            return Role.NONE;
        }
        if (isGovernment(party)) {
            return Role.NONE;
        }
        Optional<Cue> verb = verb(at);
        Optional<Cue> role = roleNoun(at);
        if (party.equals(main.orElse(null)) && role.isEmpty()) {
            return reporter(party, verb);
        }
        if (kinship == Kinship.UNKNOWN || kinship == Kinship.SAME) {
            return role.isPresent() && kinship == Kinship.UNKNOWN && !slots.reporters().isEmpty() ? partner(role, verb) : reporter(party, verb);
        }
        if (party.isGateway() && (verb.isEmpty() || verb.get().is("verbs", "handles") || kinship == Kinship.INSIDE)) {
            return reporter(party, verb);
        }
        if (kinship == Kinship.INSIDE) {
            return reporter(party, verb);
        }
        if (role.isPresent() || kinship == Kinship.ABROAD && (verb.isEmpty() || isPartnerVerb(verb.get()))) {
            return partner(role, verb);
        }
        return reporter(party, verb);
    }

    /** "Beijing" in a text about China's trade is its government. */
    private boolean isGovernment(Party party) {
        return party.place().filter(city -> main.flatMap(Party::place).filter(country -> city.capitalOf().contains(country.id()) && country.kind() == PlaceKind.COUNTRY).isPresent()).isPresent();
    }

    private static boolean isPartnerVerb(Cue verb) {
        return verb.value().equals("takes") || verb.value().equals("supplies") || verb.value().equals("import");
    }

    private Role reporter(Party party, Optional<Cue> verb) {
        boolean passes = party.isGateway() && verb.filter(cue -> cue.value().equals("handles")).isPresent();
        boolean trades = verb.filter(cue -> Set.of("export", "import", "trade").contains(cue.value())).isPresent();
        return new Role(Kind.REPORTER, passes ? Optional.of(Flow.THROUGHPUT) : Optional.empty(), true, trades || passes);
    }

    private Role partner(Optional<Cue> role, Optional<Cue> verb) {
        Optional<Flow> flow = role.map(cue -> switch (cue.value()) {
            case "export" -> slots.flow() == Flow.THROUGHPUT ? Flow.THROUGHPUT : Flow.EXPORT;
            case "import" -> Flow.IMPORT;
            case "trade" -> Flow.TRADE;
            default -> slots.flow();
        });
        Optional<Flow> told = flow.or(() -> verb.flatMap(this::partnerFlow));
        return new Role(Kind.PARTNER, told, true);
    }

    private Optional<Flow> partnerFlow(Cue verb) {
        return switch (verb.value()) {
            case "import" -> Optional.of(Flow.EXPORT);
            case "supplies" -> inSentence && slots.flow() == Flow.TRADE ? Optional.empty() : Optional.of(Flow.IMPORT);
            case "takes" -> slots.flow() == Flow.TRADE || slots.flow() == Flow.NONE ? Optional.empty() : Optional.of(slots.flow());
            default -> Optional.empty();
        };
    }

    /** A subject stands at the start of a clause and a verb, a number or a bracket follows. */
    private boolean isSubjectPlace(PlaceMention mention, int at) {
        int start = chainStart(at);
        while (start > 0 && isAdjective(start - 1)) {
            start--;
        }
        start = start == 0 || reading.is(start - 1, "the", "a", "an", "its", "their") || reading.is(start - 1, ",", ";") ? start : chainStart(at);
        String before = reading.word(start - 1);
        if (reading.is(start - 1, "were", "was", "being") && reading.is(mention.to(), "(")) {
            return true;
        }
        if (reading.is(mention.to(), "was", "were", "is", "remained", "became", "stayed", "came", "alone") && !grammar.joining().contains(reading.word(chainStart(at) - 1))) {
            return true;
        }
        if (before.equals("-") && start > 1 && !reading.tokens().get(start - 1).spaceBefore()) {
            return false;
        }
        boolean cued = parts.stream().anyMatch(part -> part.to() == chainStart(at) && part instanceof Part.Single single && single.mention() instanceof Cue cue && cue.is("context"));
        if (cued) {
            return true;
        }
        boolean starts = start == 0 || Set.of(",", ";", ":", "and", "but", "while", "(", "•", "-", "–", "—", "that", "which", "meanwhile", "only", "alone", "its", "their", "\"", "“", "the", "as", "though", "although", "when", "*").contains(before)
                || grammar.clauses().contains(before) || before.equals(".") || before.equals("port");
        return starts && !reading.is(mention.to(), ",") || starts && parts.stream().anyMatch(part -> part.from() >= mention.to());
    }

    private boolean isAdjective(int at) {
        Token token = reading.tokens().get(at);
        boolean mentioned = parts.stream().anyMatch(part -> part.from() <= at && at < part.to());
        return token.isWord() && !token.capital() && !mentioned && !grammar.closing().contains(token.word()) && !grammar.being().contains(token.word())
                && !grammar.clauses().contains(token.word()) && !token.is("that") && !token.is("'s") && !token.is("alone") && !token.is("only");
    }

    private Optional<Cue> verb(int at) {
        return cueBehind(at, "verbs");
    }

    private Optional<Cue> roleNoun(int at) {
        return cueBehind(at, "role").filter(cue -> !cue.value().startsWith("product") && !cue.value().equals("gateway"));
    }

    /** The next cue of a family behind a place, before any other topic, and past at most the next number. */
    private Optional<Cue> cueBehind(int at, String family) {
        for (int next = at + 1; next < parts.size(); next++) {
            Part part = parts.get(next);
            if (part instanceof Topic) {
                return Optional.empty();
            }
            if (part instanceof Part.Single single) {
                if (single.mention() instanceof Cue cue && cue.is(family)) {
                    return Optional.of(cue);
                }
                boolean ends = single.mention() instanceof Amount amount && amount.kind() != Amount.Kind.RANK || single.mention() instanceof Goods && family.equals("role");
                if (ends) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }
}
