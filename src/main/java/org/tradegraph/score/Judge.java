package org.tradegraph.score;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import com.google.gson.JsonObject;

import org.tradegraph.files.Folder;
import org.tradegraph.score.Verdict.Kind;
import org.tradegraph.score.Verdict.Mistake;

/**
 * Compares given facts with gold facts, over all documents that have gold together (micro-averaged), each gold fact
 * matched at most once.
 */
public final class Judge {

    private final Likeness likeness;

    public Judge(Folder lexicon) {
        this.likeness = new Likeness(Wording.load(lexicon));
    }

    /** The verdict on some facts. */
    public Verdict judge(FactSet gold, FactSet given) {
        List<Kind> kinds = List.of(
                kind("observation (core)", "observation", likeness::core, gold, given),
                kind("observation (strict)", "observation", likeness::strict, gold, given),
                kind("route", "route", likeness::route, gold, given),
                kind("relation", "relation", likeness::relation, gold, given),
                kind("event", "event", likeness::event, gold, given));
        SlotScore slots = new SlotScore(likeness);
        gold.documents().forEach(name -> slots.add(name, gold.facts(name, "observation"), given.facts(name, "observation")));
        return new Verdict(kinds, slots.tallies(), slots.pairs(), slots.differences());
    }

    private static Kind kind(String label, String type, BiPredicate<JsonObject, JsonObject> same, FactSet gold, FactSet given) {
        Tally tally = Tally.NONE;
        List<Mistake> missed = new ArrayList<>();
        List<Mistake> spurious = new ArrayList<>();
        for (String document : gold.documents()) {
            List<JsonObject> golds = gold.facts(document, type);
            List<JsonObject> givens = given.facts(document, type);
            Matching matching = Matching.of(golds, givens, same);
            tally = tally.plus(new Tally(golds.size(), givens.size(), matching.size()));
            missed.addAll(mistakes(document, golds, matching::hasGold));
            spurious.addAll(mistakes(document, givens, matching::hasGiven));
        }
        return new Kind(label, type, tally, missed, spurious);
    }

    private static List<Mistake> mistakes(String document, List<JsonObject> facts, IntPredicate isMatched) {
        return IntStream.range(0, facts.size()).filter(isMatched.negate())
                .mapToObj(place -> new Mistake(document, facts.get(place))).toList();
    }
}
