package org.tradegraph.extract;

import java.util.Optional;
import java.util.stream.IntStream;

import org.tradegraph.extract.Role.Kind;
import org.tradegraph.extract.Telling.Told;
import org.tradegraph.lexicon.Gazetteer;
import org.tradegraph.lexicon.PlaceKind;
import org.tradegraph.mention.Goods;
import org.tradegraph.mention.PlaceMention;
import org.tradegraph.mention.PlaceMention.Form;
import org.tradegraph.mention.Time;
import org.tradegraph.text.Token;
import org.tradegraph.trade.Flow;

/** Gives a place that stands outside all topics its role, by the word before it, and how it stands to the reporter. */
final class PlaceRoles {

    /** "Ports of Guangxi" open a sentence within so many words. */
    private static final int OPENING = 3;
    private static final int LONGEST_TRADERS = 4;

    private final Parts parts;
    private static final int LATEST_TURN = 3;

    private final Wording wording;
    private final Telling telling;
    private final Party party;
    private final int at;
    private final Kinship kinship;

    private PlaceRoles(Parts parts, Telling telling, Party party, int at) {
        this.parts = parts;
        this.wording = parts.wording();
        this.telling = telling;
        this.party = party;
        this.at = at;
        this.kinship = kinship();
    }

    /** The role of a place that stands as a part. */
    static Role of(Parts parts, Telling telling, PlaceMention mention, Party party, int at) {
        if (Epithet.begins(parts.wording(), mention)) {
            return Role.NONE;
        }
        if (mention.form() != Form.ADJECTIVE || People.stands(parts, at)) {
            return new PlaceRoles(parts, telling, party, at).role();
        }
        boolean traders = telling.isUnopened() && mention.from() <= 1 && isOfTraders(parts, at);
        return traders ? Role.reporter(Optional.empty(), true) : Role.NONE;
    }

    /** "Kazakh grain exporters sent": those of a country who are said to sell or buy. */
    private static boolean isOfTraders(Parts parts, int at) {
        int from = parts.get(at).to();
        int verb = parts.from(at + 1).stream().filter(part -> part.isCue("verbs", "export") || part.isCue("verbs", "import")).mapToInt(Part::from).findFirst().orElse(0);
        return verb > from && verb - from <= LONGEST_TRADERS && parts.wording().has(verb - 1, "trader-noun");
    }

    /** A place that is abroad to the town named before it may still be a part of the document's own reporter. */
    private Kinship kinship() {
        Kinship near = Kinship.of(party, telling.slots(), gazetteer());
        Kinship main = Kinship.of(party, telling.discourse().mainReporter(), gazetteer());
        boolean other = near == Kinship.ABROAD && main == Kinship.INSIDE || near == Kinship.AROUND && main == Kinship.ABROAD;
        return other ? main : near;
    }

    private Gazetteer gazetteer() {
        return telling.discourse().referents().gazetteer();
    }

    private Role role() {
        Chain chain = new Chain(parts, at);
        if (chain.goesOn() || isWholeOfPrevious()) {
            return Role.NONE;
        }
        if (telling.discourse().isInPartnerList() && at == 0 && !(kinship == Kinship.INSIDE && party.isGateway())) {
            return Role.aside(Kind.PARTNER);
        }
        int before = overLight(chain.start() - 1);
        if (turnsTo(before)) {
            return Role.reporter(Optional.empty(), true);
        }
        if (isHome(before)) {
            return Role.reporter(wording.has(before - 1, "gateway-noun") ? Optional.of(Flow.THROUGHPUT) : Optional.empty(), false);
        }
        boolean along = isOfCorridor() && wording.has(before, "along");
        Role told = along || wording.has(before - 1, "border-noun") ? Role.NONE : behind(before);
        return told.equals(Role.NONE) && kinship == Kinship.ABROAD && isMeasured() ? Role.aside(Kind.PARTNER) : told;
    }

    /** "The heaviest weights fell on China (21.3 percent)": whoever has a number in a bracket is one with whom the reporter trades. */
    private boolean isMeasured() {
        int end = parts.get(at).to();
        return wording.is(end, "(") && parts.numberAt(at + 1).filter(number -> number.lead() <= end + 2).isPresent();
    }

    /** "Turning to Singapore,", "As for Japan,": a sentence that begins so is about the place. */
    private boolean turnsTo(int before) {
        boolean turns = wording.is(before, "to") && wording.has(before - 1, "turning-to") || wording.is(before, "for") && wording.is(before - 1, "as");
        return turns && before <= LATEST_TURN && wording.is(parts.get(at).to(), ",");
    }

    /** The country in "Laredo, Texas" or "Chancay in Peru". */
    private boolean isWholeOfPrevious() {
        Optional<PlaceMention> previous = parts.as(at - 1, PlaceMention.class);
        boolean joined = previous.isPresent() && parts.gap(at - 1, at) <= 2 && wording.is(previous.get().to(), ",", "in", "of", "(");
        return joined && party.place().filter(whole -> previous.get().senses().stream().anyMatch(part -> gazetteer().isWithin(part, whole))).isPresent();
    }

    /** Over "the", numbers and light words: before "the 14 other countries" stands what tells their role. */
    private int overLight(int from) {
        int before = from;
        while (before >= 0 && !isOfTime(before) && (wording.is(before, "the", "a") || wording.has(before, "possessive") || wording.is(before, "of") && wording.has(before - 1, "quantifier") || isOfMembers(before) || isCount(wording.token(before)) || wording.has(before, "light") && before > 0)) {
            before--;
        }
        return before;
    }

    /** The "of" and the "states" of "to the member states of the EU". */
    private boolean isOfMembers(int word) {
        return wording.joinsMembers(word) || wording.joinsMembers(word + 1);
    }

    private boolean isOfTime(int word) {
        return at > 0 && parts.get(at - 1).is(Time.class) && parts.get(at - 1).from() <= word && word < parts.get(at - 1).to();
    }

    private static boolean isCount(Token token) {
        return token.isNumber() && !token.word().contains(".");
    }

    /** "Ports in Guangxi", "exporters of Peru" at the start of a sentence; "the port in Guangxi" is the one spoken of. */
    private boolean isHome(int before) {
        boolean gateway = wording.reading().ended(before, PlaceMention.class).flatMap(telling.discourse().referents()::resolve).isPresent();
        return !gateway && before <= OPENING && wording.is(before, "of", "in") && (wording.has(before - 1, "gateway-noun") || wording.has(before - 1, "trader-noun"));
    }

    private boolean isOfCorridor() {
        return telling.slots().reporters().stream().flatMap(who -> who.place().stream()).anyMatch(place -> place.kind() == PlaceKind.CORRIDOR);
    }

    /** The role by the preposition or verb before it; without one it may be the subject. */
    private Role behind(int before) {
        return switch (wording.word(before)) {
            case "with" -> wording.has(before - 1, "companion") ? Role.NONE : partnerAside();
            case "to", "into" -> partnerAside();
            case "from" -> source(before);
            case "through", "via" -> isSisterWay() ? Role.PEER : party.isGateway() && kinship != Kinship.SAME ? Role.aside(Kind.VIA) : Role.NONE;
            case "at" -> site();
            case "for" -> before == 0 ? opening(Role.reporter(Optional.empty(), true)) : isForBuyer(before) ? partnerAside() : Role.NONE;
            case "across", "throughout" -> before == 0 && !telling.hasNumbers() ? Role.reporter(Optional.empty(), false) : Role.NONE;
            case "in" -> before == 0 && !telling.hasNumbers() ? opening() : Role.NONE;
            case "by" -> wording.is(before - 1, "followed", "trailed", "led") ? other() : party.isGateway() && isHandledBefore(before) ? Role.reporter(Optional.of(Flow.THROUGHPUT), true) : Role.NONE;
            case "on" -> parts.stream().anyMatch(part -> part.isCue("verbs", "relies") && part.to() == before + 1) ? Role.aside(Kind.PARTNER) : Role.NONE;
            case "came", "comes", "come" -> wording.has(before - 1, "next-in-row") ? other() : new SubjectRoles(parts, telling, party, kinship, at).role();
            case "of" -> wording.is(before - 1, "ahead") ? other() : isShareholder(before) ? Role.partner(Optional.empty()) : Role.NONE;
            case "including" -> telling.slots().partners().isEmpty() ? new SubjectRoles(parts, telling, party, kinship, at).role() : Role.NONE;
            case "taking", "take" -> Role.reporter(Optional.empty(), true);
            case "sold", "sells", "sell" -> partnerAside();
            case "brought", "brings", "earned", "earns", "netted" -> Role.reporter(Optional.of(Flow.EXPORT), true);
            default -> wording.has(before, "aside") || isInstance(before) ? Role.NONE : new SubjectRoles(parts, telling, party, kinship, at).role();
        };
    }

    /** "Goods handled this year by". */
    private boolean isHandledBefore(int by) {
        return at > 1 && parts.get(at - 1).is(Time.class) && parts.get(at - 1).to() == by && parts.get(at - 2).isCue("verbs", "handles") && parts.gap(at - 2, at - 1) == 0;
    }

    /** "To ASEAN members, especially Vietnam": the group is the partner, whoever of it is named for one. */
    private boolean isInstance(int before) {
        return wording.has(before, "including") && !telling.slots().partners().isEmpty();
    }

    /** "From Russia came goods"; otherwise a source is a partner only of imports, and "demand from Russia" only a reason. */
    private Role source(int before) {
        if (wording.has(before - 1, "drawn-from")) {
            return Role.NONE;
        }
        if (before == 0 && parts.from(at + 1).stream().takeWhile(part -> part.number().isEmpty()).anyMatch(part -> part.isCue("verbs", "import"))) {
            return Role.aside(Kind.PARTNER);
        }
        if (before == 0 && wording.has(parts.get(at).to(), "arriving")) {
            return Role.partner(Optional.of(Flow.IMPORT));
        }
        boolean income = telling.isOf(Flow.EXPORT) && wording.has(before - 1, "income-noun");
        return telling.isOf(Flow.IMPORT) || telling.isOf(Flow.TRADE) || income ? partnerAside() : Role.NONE;
    }

    /** "Ahead of Italy", "followed by Germany": another partner, or another reporter where the sentence compares reporters of one kind. */
    private Role other() {
        boolean reporters = telling.slots().partners().isEmpty() && telling.has(Told.FIRM) && telling.hasNumbers();
        boolean alike = telling.slots().reporters().stream().flatMap(one -> one.place().stream()).anyMatch(one -> party.place().filter(other -> other.kind() == one.kind()).isPresent());
        boolean part = kinship == Kinship.INSIDE && telling.hasNumbers() && telling.slots().partners().isEmpty();
        return reporters && alike || part ? Role.PEER : Role.partner(Optional.empty());
    }

    /** "The share of Tajikistan in exports". */
    private boolean isShareholder(int of) {
        boolean share = at > 0 && parts.get(at - 1).isCue("share") && parts.get(at - 1).to() == of;
        return kinship == Kinship.ABROAD && share && wording.is(parts.get(at).to(), "in");
    }

    /** "Through Dampier 88,000 tonnes" after another port was said to ship: the next that reports. */
    private boolean isSisterWay() {
        return telling.slots().reporters().size() == 1 && telling.hasNumbers() && Kinship.areSisters(party, telling.slots().reporters().get(0), gazetteer()) && party.isGateway();
    }

    /** "Coal for Mongolia": what passes or is sold abroad has a place that it is for. */
    private boolean isForBuyer(int before) {
        boolean goods = at > 0 && parts.get(at - 1).to() == before && (parts.get(at - 1).is(Goods.class) || parts.topicAt(at - 1).isPresent());
        return telling.isOf(Flow.THROUGHPUT) || telling.isOf(Flow.EXPORT) && goods;
    }

    /** "to Russia", unless it is the reporter itself or a part of it. */
    private Role partnerAside() {
        return kinship == Kinship.SAME || kinship == Kinship.INSIDE ? Role.NONE : Role.aside(Kind.PARTNER);
    }

    /** "At Horgos": the port is what the numbers are about, and without a topic what passes there. */
    private Role site() {
        boolean passing = !parts.hasTopic() && !telling.isOf(Flow.IMPORT);
        return party.isGateway() ? Role.reporter(passing ? Optional.of(Flow.THROUGHPUT) : Optional.empty(), false) : Role.NONE;
    }

    /** "For Arab countries certificates were issued", "for China it was minus 15 percent" after others that bought: one more partner. */
    private Role opening(Role reporter) {
        boolean partners = party.isBloc() || !telling.discourse().last().partners().isEmpty();
        return kinship == Kinship.ABROAD && partners && telling.discourse().hasStated() && isMeasuredAtOnce() ? Role.partner(Optional.empty()) : reporter;
    }

    /** Whether neither a comma nor a topic stands between the place and the next number. */
    private boolean isMeasuredAtOnce() {
        int next = at + 1;
        while (next < parts.size() && parts.topicAt(next).isEmpty() && parts.numberAt(next).isEmpty()) {
            next++;
        }
        boolean number = next < parts.size() && parts.numberAt(next).isPresent();
        return number && IntStream.range(parts.get(at).to(), parts.get(next).from()).noneMatch(token -> wording.is(token, ","));
    }

    /** "In Jilin, exports rose". */
    private Role opening() {
        return kinship == Kinship.AROUND ? Role.NONE : Role.reporter(Optional.empty(), false);
    }
}
