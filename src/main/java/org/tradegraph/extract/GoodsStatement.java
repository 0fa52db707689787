package org.tradegraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.tradegraph.extract.Saying.Match;
import org.tradegraph.lexicon.Lexicon;
import org.tradegraph.lexicon.Place;
import org.tradegraph.lexicon.PlaceKind;
import org.tradegraph.mention.PlaceMention.Form;
import org.tradegraph.mention.Reading;
import org.tradegraph.trade.Evidence;
import org.tradegraph.trade.Flow;
import org.tradegraph.trade.Predicate;
import org.tradegraph.trade.Relation;

/** One occurrence of a way of speaking of goods or partners: who trades what with whom, and which way. */
record GoodsStatement(Scene scene, Match match, Discourse discourse, Words words) {

    /** Words that end a list of goods, and goods that say nothing of what they are. */
    record Words(Set<String> noNoun, Set<String> general) {

        static Words of(Lexicon lexicon) {
            return new Words(SayingParser.noNoun(lexicon), Set.copyOf(lexicon.sayings().classes().get("general-goods")));
        }
    }

    List<Relation> relations() {
        return match.says("ranked") && discourse.last().partners().isEmpty() ? List.of() : flow().map(this::relations).orElse(List.of());
    }

    private List<Relation> relations(Flow flow) {
        List<Relation> found = new ArrayList<>();
        List<Place> partners = partners(flow);
        List<String> goods = match.get("goods").map(stretch -> GoodsReader.read(scene, stretch.from(), words.noNoun()).names()).orElse(List.of())
                .stream().filter(name -> !words.general().contains(name) && !name.startsWith("other ")).toList();
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

    /** Which way goods go, as the way of speaking says it, or as the text does, or against it. */
    private Optional<Flow> flow() {
        if (match.says("also") || match.says("ranked")) {
            return flowSpokenOf();
        }
        if (match.says("back")) {
            return flowSpokenOf().map(flow -> flow == Flow.EXPORT ? Flow.IMPORT : Flow.EXPORT);
        }
        return Optional.of(match.fact().startsWith("import") || match.fact().startsWith("demand") ? Flow.IMPORT : Flow.EXPORT);
    }

    private Optional<Flow> flowSpokenOf() {
        for (int at = match.from(); at >= 0; at--) {
            if (scene.wording().has(at, "outward")) {
                return Optional.of(Flow.EXPORT);
            }
            if (scene.wording().has(at, "inward")) {
                return Optional.of(Flow.IMPORT);
            }
        }
        return Optional.of(discourse.last().flow()).filter(flow -> flow == Flow.EXPORT || flow == Flow.IMPORT);
    }

    private List<Place> reporters(Flow flow) {
        return traders().stream().map(new Ruled(scene.gazetteer(), discourse)::of).toList();
    }

    private List<Place> traders() {
        List<Place> named = named();
        return named.isEmpty() ? spokenOf().stream().toList() : named;
    }

    /** Who is said to trade: by the way of speaking, or before it. */
    private List<Place> named() {
        List<Place> said = places("a");
        if (!said.isEmpty() || match.says("home") || match.says("ranked")) {
            return said;
        }
        return (match.says("exportsTo") || match.says("importsFrom") ? madeIn() : scene.actorBefore(match.from())).stream().toList();
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

    private List<Place> partners(Flow flow) {
        if (match.says("neighbour")) {
            return reporters(flow).stream().flatMap(one -> Neighbours.of(one, scene, discourse).stream()).toList();
        }
        if (match.says("same")) {
            return reporters(flow).stream().flatMap(one -> samePartner(one).stream()).toList();
        }
        return match.says("there") ? thosePartners(flow) : places("b");
    }

    /** "From there" means the partner named in the sentence, else the one spoken of before. */
    private List<Place> thosePartners(Flow flow) {
        return reporters(flow).stream().flatMap(one -> samePartner(one).stream()).findFirst()
                .or(() -> discourse.last().partners().stream().findFirst().flatMap(Party::place)).or(this::partnerBefore).stream().toList();
    }

    private Optional<Place> partnerBefore() {
        List<Reading> readings = discourse.lately();
        for (int at = readings.size() - 1; at >= 0; at--) {
            Optional<Place> partner = readings.get(at) == scene.reading() ? Optional.empty() : partnerIn(scene.beside(readings.get(at)));
            if (partner.isPresent()) {
                return partner;
            }
        }
        return Optional.empty();
    }

    private static Optional<Place> partnerIn(Scene before) {
        return before.placesIn(0, before.size()).stream().filter(seen -> before.reading().is(seen.from() - 1, "with", "to", "from")).map(Seen::place)
                .reduce((one, other) -> other);
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

    private Relation relation(Place subject, Predicate predicate, String object, Optional<Flow> flow, Optional<String> partner) {
        String rule = predicate.code() + (named().isEmpty() ? ImpliedTraders.MARK : "");
        return new Relation(subject.name(), predicate, object, flow, partner, new Evidence(0, 0, "", rule, Optional.empty()));
    }
}
