package org.tradegraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tradegraph.lexicon.Place;
import org.tradegraph.lexicon.PlaceKind;
import org.tradegraph.mention.Amount;
import org.tradegraph.mention.Cue;
import org.tradegraph.mention.Goods;
import org.tradegraph.mention.Mention;
import org.tradegraph.mention.PlaceMention.Form;
import org.tradegraph.trade.Evidence;
import org.tradegraph.trade.Flow;
import org.tradegraph.trade.Predicate;
import org.tradegraph.trade.Relation;

/** Partners that a sentence names with no number, in whatever words: where goods go to or come from, and who is called a buyer or supplier. */
record PlainPartners(Scene scene, Discourse discourse) {

    /** The name of the rule in the evidence. */
    static final String RULE = "partner";

    private static final int FARTHEST = 9;
    private static final int ROLE = 6;

    List<Relation> relations() {
        if (!scene.hasPlaces() || scene.hasWord("?") || scene.hasWord("transit")) {
            return List.of();
        }
        List<Relation> found = new ArrayList<>();
        List<Seen> seen = scene.placesIn(0, scene.size()).stream().filter(place -> place.form() == Form.NAME).toList();
        int at = 0;
        while (at < seen.size()) {
            int end = listEnd(seen, at);
            List<Seen> list = seen.subList(at, end);
            flow(list).filter(flow -> !isNumbered(list) && !new FlowWords(scene).isUnreal(list.get(0).from())).ifPresent(flow -> found.addAll(relations(list, flow)));
            at = end;
        }
        return found;
    }

    private int listEnd(List<Seen> seen, int from) {
        int end = from + 1;
        while (end < seen.size() && isJoined(seen.get(end - 1).to(), seen.get(end).from())) {
            end++;
        }
        return end;
    }

    private boolean isJoined(int from, int to) {
        return to > from && to - from <= 4 && scene.wording().hasOnly(from, to, "partner-list") && scene.wording().has(from, "list");
    }

    /** Which way goods go, if the places are where they go to or come from. */
    private Optional<Flow> flow(List<Seen> list) {
        Wording wording = scene.wording();
        int before = wording.before(list.get(0).from());
        if (wording.is(before, "to", "for", "towards")) {
            return flow(before, "heading-out").filter(Flow.EXPORT::equals);
        }
        if (wording.is(before, "from")) {
            return flow(before, "heading-in").filter(Flow.IMPORT::equals);
        }
        return role(list.get(list.size() - 1).to());
    }

    /** "Exports to", "went to", and in an aside the way that is spoken of: "most of it from", "coal from". */
    private Optional<Flow> flow(int preposition, String heading) {
        FlowWords words = new FlowWords(scene);
        boolean aside = scene.wording().has(preposition - 1, "partner-aside") || scene.reading().mentions().stream().anyMatch(mention -> mention instanceof Goods && mention.to() == preposition);
        Optional<Flow> spoken = Optional.of(discourse.last().flow());
        return words.governing(preposition, FARTHEST, heading).or(() -> aside ? words.before(preposition).or(() -> spoken) : Optional.empty());
    }

    /** "Spain and Italy are the main buyers". */
    private Optional<Flow> role(int to) {
        boolean told = scene.wording().has(to, "being") || scene.reading().is(to, "as", "remain", "remained");
        Optional<Cue> role = scene.reading().mentions().stream().filter(mention -> told && mention.from() > to && mention.from() - to <= ROLE).filter(Cue.class::isInstance).map(Cue.class::cast)
                .filter(cue -> cue.is("role") && scene.reading().word(cue.to() - 1).endsWith("s")).findFirst();
        return role.filter(cue -> scene.wording().hasAny(to, cue.to(), "main")).flatMap(cue -> cue.is("role", "export") ? Optional.of(Flow.EXPORT) : cue.is("role", "import") ? Optional.of(Flow.IMPORT) : Optional.empty());
    }

    private List<Relation> relations(List<Seen> list, Flow flow) {
        Predicate predicate = flow == Flow.EXPORT ? Predicate.EXPORTS_TO : Predicate.IMPORTS_FROM;
        Optional<Place> reporter = reporter(list);
        List<Place> others = list.stream().map(Seen::place).filter(place -> place.kind().ordinal() < PlaceKind.CITY.ordinal()).toList();
        return reporter.filter(place -> !others.contains(place)).map(place -> others.stream().map(other -> new Relation(place.name(), predicate, other.name(), Optional.empty(), Optional.empty(),
                new Evidence(0, 0, "", RULE, Optional.empty()))).toList()).orElse(List.of());
    }

    /** Who acts before a verb or owns the exports; of what goes somewhere, or where buyers are named, whom the text speaks of. */
    private Optional<Place> reporter(List<Seen> list) {
        int from = list.get(0).from();
        Wording wording = scene.wording();
        boolean goes = role(list.get(list.size() - 1).to()).isPresent() || wording.hasAny(Math.max(0, from - FARTHEST), from, "heading-out") || wording.hasAny(Math.max(0, from - FARTHEST), from, "heading-in");
        Optional<Place> actor = goes ? Optional.empty() : scene.actorBefore(from);
        return actor.or(this::spokenOf).map(new Ruled(scene.gazetteer(), discourse)::of);
    }

    private Optional<Place> spokenOf() {
        return discourse.last().reporters().stream().findFirst().or(() -> discourse.referents().reporter()).or(discourse::mainReporter).flatMap(Party::place);
    }

    /** Whether they have a number of their own in their clause; before an aside a number is of all goods. */
    private boolean isNumbered(List<Seen> list) {
        int from = list.get(0).from();
        boolean aside = scene.wording().has(scene.wording().before(from) - 1, "partner-aside");
        int start = aside ? from - 2 : clauseStart(from);
        int to = list.get(list.size() - 1).to();
        int end = clauseEnd(to);
        for (Mention mention : scene.reading().mentions()) {
            if (mention instanceof Amount amount && amount.kind() != Amount.Kind.RANK && (amount.from() >= to && amount.from() < end || amount.from() >= start && amount.to() <= from)) {
                return true;
            }
        }
        return false;
    }

    private int clauseStart(int from) {
        int start = from;
        while (start > 0 && !scene.wording().has(start - 1, "clause-end") && !scene.reading().is(start - 1, "amid")) {
            start--;
        }
        return start;
    }

    private int clauseEnd(int from) {
        int end = from;
        while (end < scene.size() && !scene.wording().has(end, "clause-end") && !(scene.reading().is(end, "and") && scene.placeAt(end + 1).isPresent())) {
            end++;
        }
        return end;
    }
}
