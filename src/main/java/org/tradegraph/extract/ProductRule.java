package org.tradegraph.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.tradegraph.extract.Saying.Match;
import org.tradegraph.extract.Saying.Stretch;
import org.tradegraph.lexicon.Lexicon;
import org.tradegraph.lexicon.Place;
import org.tradegraph.lexicon.PlaceKind;
import org.tradegraph.mention.Amount;
import org.tradegraph.mention.PlaceMention.Form;
import org.tradegraph.trade.Evidence;
import org.tradegraph.trade.Fact;
import org.tradegraph.trade.Flow;
import org.tradegraph.trade.Predicate;
import org.tradegraph.trade.Relation;

/** Reads which goods a place sells or buys, and with whom it trades, where neither has a number of its own. */
final class ProductRule implements FactRule {

    private static final Set<Amount.Kind> OWN = Set.of(Amount.Kind.MONEY, Amount.Kind.QUANTITY, Amount.Kind.PERCENT, Amount.Kind.TIMES, Amount.Kind.RANK);

    /** "Half of its exports consisted of": a number so near before has to do with them. */
    private static final int SHARE_OF = 6;

    private final List<Saying> sayings;
    private final Set<String> noNoun;
    private final Set<String> general;

    ProductRule(Lexicon lexicon, Openings openings) {
        sayings = SayingParser.read(lexicon, "products", openings);
        noNoun = SayingParser.noNoun(lexicon);
        general = Set.copyOf(lexicon.sayings().classes().get("general-goods"));
    }

    @Override
    public List<Fact> facts(Scene scene, Discourse discourse) {
        Set<Relation> found = new LinkedHashSet<>();
        for (Saying saying : sayings) {
            for (Match match : saying.matches(scene)) {
                if (!isNumbered(scene.wording(), match)) {
                    found.addAll(new Statement(scene, match, discourse).relations());
                }
            }
        }
        return found.stream().filter(relation -> !isSaidFuller(relation, found)).map(Fact.class::cast).toList();
    }

    /** The same goods with their partner say more. */
    private static boolean isSaidFuller(Relation relation, Set<Relation> all) {
        return relation.partner().isEmpty() && all.stream().anyMatch(other -> other.partner().isPresent()
                && other.object().equals(relation.object()) && other.flow().equals(relation.flow()) && other.predicate() == relation.predicate());
    }

    /** Whether the goods or partners have a number of their own, within the words or right behind. */
    private static boolean isNumbered(Wording wording, Match match) {
        if (match.fact().equals("carried") || match.get("b").isPresent() && match.get("goods").isEmpty() && isOpen(wording, match)) {
            return false;
        }
        int end = clauseEnd(wording, match.to());
        int behind = wording.is(match.to(), ",") ? match.to() + 1 : match.to();
        boolean aside = match.fact().equals("also") || match.says("open");
        int from = aside ? match.get("goods").or(() -> match.get("b")).map(Stretch::from).orElse(0) : match.from() - SHARE_OF;
        return wording.has(behind, "before-worth") || wording.mentions().stream().anyMatch(mention -> mention instanceof Amount amount
                && OWN.contains(amount.kind()) && amount.to() > from && amount.from() < end);
    }

    /** A list of partners after "such as" or "including" is named beside a number that counts them all. */
    private static boolean isOpen(Wording wording, Match match) {
        int from = match.get("b").map(Stretch::from).orElse(0);
        return !wording.is(match.to(), "(", "with", "at") && (match.get("including").isPresent() && match.get("destinations").isEmpty()
                || wording.is(from - 1, "for"));
    }

    private static int clauseEnd(Wording wording, int from) {
        int end = from;
        while (end < wording.size() && !wording.has(end, "clause-end")) {
            end++;
        }
        return end;
    }

    /** One occurrence of a way of speaking of goods or partners. */
    private final class Statement {

        private final Scene scene;
        private final Match match;
        private final Discourse discourse;

        private Statement(Scene scene, Match match, Discourse discourse) {
            this.scene = scene;
            this.match = match;
            this.discourse = discourse;
        }

        List<Relation> relations() {
            List<Relation> found = new ArrayList<>();
            Flow flow = flow();
            List<Place> partners = partners();
            List<String> goods = match.get("goods").map(stretch -> GoodsReader.read(scene, stretch.from(), noNoun).names()).orElse(List.of())
                    .stream().filter(name -> !general.contains(name) && !name.startsWith("other ")).toList();
            List<Place> reporters = reporters(flow);
            boolean inTransit = match.get("goods").isEmpty() && scene.hasWord("transit");
            boolean aside = partners.isEmpty() && match.get("a").filter(stretch -> stretch.from() == match.from()).isPresent()
                    && scene.wording().has(match.from() - 1, "not-acting");
            if (inTransit || aside || reporters.stream().anyMatch(partners::contains)) {
                return found;
            }
            for (Place reporter : reporters) {
                goods.forEach(name -> found.add(relation(reporter, Predicate.TRADES_PRODUCT, name, Optional.of(flow),
                        partners.stream().findFirst().map(Place::name))));
                if (!match.fact().startsWith("demand") && !match.fact().equals("carried")) {
                    partners.stream().filter(partner -> !partner.equals(reporter)).forEach(partner -> found.add(relation(reporter,
                            flow == Flow.EXPORT ? Predicate.EXPORTS_TO : Predicate.IMPORTS_FROM, partner.name(), Optional.empty(), Optional.empty())));
                }
            }
            return found;
        }

        private Flow flow() {
            String fact = match.fact();
            if (fact.equals("also")) {
                return flowSpokenOf();
            }
            return fact.startsWith("import") || fact.startsWith("demand") ? Flow.IMPORT : Flow.EXPORT;
        }

        private Flow flowSpokenOf() {
            for (int at = match.from(); at >= 0; at--) {
                if (scene.reading().is(at, "export", "exports", "exported")) {
                    return Flow.EXPORT;
                }
                if (scene.reading().is(at, "import", "imports", "imported")) {
                    return Flow.IMPORT;
                }
            }
            return discourse.last().flow() == Flow.IMPORT ? Flow.IMPORT : Flow.EXPORT;
        }

        private List<Place> reporters(Flow flow) {
            List<Place> named = places("a");
            if (!named.isEmpty()) {
                return named;
            }
            if (match.says("home")) {
                return spokenOf().stream().toList();
            }
            if (match.says("exportsTo") || match.says("importsFrom")) {
                return madeIn().or(this::spokenOf).stream().toList();
            }
            return scene.actorBefore(match.from()).or(this::spokenOf).stream().toList();
        }

        /** "Cars built in Morocco, bound for France" are exports of Morocco. */
        private Optional<Place> madeIn() {
            return scene.placesIn(0, match.from()).stream().filter(seen -> scene.reading().is(seen.from() - 1, "from") || scene.reading().is(seen.from() - 1, "in")
                    && scene.wording().has(seen.from() - 2, "made")).map(Seen::place).findFirst()
                    .or(() -> scene.actorBefore(match.from()));
        }

        private Optional<Place> spokenOf() {
            return discourse.last().reporters().stream().findFirst().or(() -> discourse.referents().reporter()).flatMap(Party::place);
        }

        private List<Place> partners() {
            if (match.says("neighbour")) {
                return reporters(flow()).stream().flatMap(one -> Neighbours.of(one, scene, discourse).stream()).toList();
            }
            if (match.says("same")) {
                return reporters(flow()).stream().flatMap(one -> samePartner(one).stream()).toList();
            }
            return match.says("there") ? thosePartners() : places("b");
        }

        /** "From there" means the partner named in the sentence, else the one spoken of before. */
        private List<Place> thosePartners() {
            return reporters(flow()).stream().flatMap(one -> samePartner(one).stream()).findFirst()
                    .or(() -> discourse.last().partners().stream().findFirst().flatMap(Party::place)).or(this::partnerBefore).stream().toList();
        }

        private Optional<Place> partnerBefore() {
            return discourse.readings().stream().filter(reading -> reading != scene.reading()).map(scene::beside)
                    .flatMap(before -> before.placesIn(0, before.size()).stream().filter(seen -> before.reading().is(seen.from() - 1, "with", "to", "from")))
                    .map(Seen::place).reduce((one, other) -> other);
        }

        private Optional<Place> samePartner(Place one) {
            boolean neighbour = scene.reading().tokens().stream().anyMatch(token -> token.is("neighbour") || token.is("neighbor"));
            return neighbour ? Neighbours.of(one, scene, discourse)
                    : scene.placesIn(0, match.from()).stream().filter(seen -> scene.reading().is(seen.from() - 1, "to", "from")).map(Seen::place).findFirst();
        }

        private List<Place> places(String slot) {
            return match.get(slot).map(stretch -> scene.meant(stretch.from(), stretch.to()).stream()
                    .filter(seen -> seen.form() != Form.ADJECTIVE || slot.equals("a") || match.fact().startsWith("demand") || match.says("adjective"))
                    .map(Seen::place).filter(place -> place.kind() != PlaceKind.CORRIDOR).toList()).orElse(List.of());
        }

        private static Relation relation(Place subject, Predicate predicate, String object, Optional<Flow> flow, Optional<String> partner) {
            return new Relation(subject.name(), predicate, object, flow, partner, new Evidence(0, 0, "", predicate.code(), Optional.empty()));
        }
    }
}
