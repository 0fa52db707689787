package org.tradegraph.extract;

import java.util.Optional;

import org.tradegraph.mention.Cue;
import org.tradegraph.trade.Flow;

/**
 * What goods hang on in a sentence: a verb, a noun that names a flow, or nothing where they are what the clause is about.
 *
 * @param flow which way goods go by it, none where it does not tell
 * @param at   where it stands
 * @param acts whether who stands before it is who trades
 */
record Governor(String kind, Optional<Flow> flow, int at, boolean acts) {

    /** Finds it for some goods; none where they are named by the way. */
    static Optional<Governor> of(Scene scene, NamedGoods goods) {
        Search search = new Search(scene, new FlowWords(scene), goods);
        return search.compound().or(() -> search.isModifier() ? Optional.empty() : search.hanging(search.before(goods.from() - 1)));
    }

    /** What is named with the land it comes from, beside other goods from other lands, is sold by that land. */
    static Governor ofOrigin(NamedGoods goods) {
        return new Governor("origin", Optional.of(Flow.EXPORT), goods.from(), false);
    }

    boolean isOrigin() {
        return kind.equals("origin");
    }

    /** Looks around some goods. */
    private record Search(Scene scene, FlowWords words, NamedGoods goods) {

        private static final int OBJECT = 4;

        /** "Meat exports": the noun right behind. */
        Optional<Governor> compound() {
            return words.cue(goods.to()).filter(cue -> cue.is("flow", "export") || cue.is("flow", "import"))
                    .map(cue -> new Governor("compound", Optional.of(cue.is("flow", "export") ? Flow.EXPORT : Flow.IMPORT), goods.from(), false));
        }

        /** "Copper mines": the goods only say what something else is. */
        boolean isModifier() {
            int at = goods.to();
            Wording wording = scene.wording();
            boolean over = at >= scene.size() || wording.is(at, "also", "too") || scene.token(at).isSign() || wording.has(at, "closing") || wording.has(at, "being") || wording.has(at, "joining") || wording.has(at, "goods-verb") || wording.has(at, "goods-going") || wording.has(at, "goods-coming")
                    || wording.has(at, "list") || words.cue(at).isPresent() || scene.timeAt(at).isPresent() || wording.word(at).endsWith("ly") || wording.word(at).endsWith("ed");
            return !over;
        }

        /** The word before the goods, over articles and adverbs. */
        int before(int from) {
            Wording wording = scene.wording();
            int at = from;
            while (at >= 0 && (wording.has(at, "article-of-goods") || wording.has(at, "goods-quantifier") || wording.word(at).endsWith("ly") && at > 0)) {
                at--;
            }
            return at;
        }

        Optional<Governor> hanging(int before) {
            Wording wording = scene.wording();
            Optional<Governor> verb = verb(before).or(() -> verb(overReceiver(before)));
            if (verb.isPresent()) {
                return verb;
            }
            if (wording.is(before, "of") && words.at(before - 1).isPresent()) {
                return Optional.of(new Governor("noun-of", words.at(before - 1), before, false));
            }
            Optional<Flow> naming = wording.has(before, "naming-goods") ? words.before(before) : Optional.empty();
            if (naming.isPresent()) {
                return Optional.of(new Governor("listed", naming, before, false));
            }
            boolean opens = before < 0 || wording.has(before, "goods-opening");
            return coming().or(() -> opens ? subject(before).or(() -> moving(before)) : Optional.empty()).or(() -> listed(before));
        }

        /** A list of three is named for what is traded, whatever the sentence says of it; one of two where it speaks of trade. */
        private Optional<Governor> listed(int before) {
            boolean aside = goods.owner().or(goods::source).isPresent() || scene.reading().is(before, "in", "from");
            Optional<Flow> flow = words.before(goods.from()).or(() -> words.behind(goods.to()));
            int least = flow.isPresent() ? 2 : 3;
            return aside || goods.names().size() < least ? Optional.empty() : Optional.of(new Governor("listed", flow, before, false));
        }

        /** "Cars and toys go west", "timber dominates exports". */
        private Optional<Governor> moving(int before) {
            int at = overAdverbs(goods.to());
            Optional<Flow> heading = scene.wording().has(at, "goods-going") ? Optional.of(Flow.EXPORT) : scene.wording().has(at, "goods-coming") ? Optional.of(Flow.IMPORT) : Optional.empty();
            return heading.filter(flow -> goods.names().size() > 1).map(flow -> new Governor("moving", words.behind(at + 1).or(() -> heading), before, false));
        }

        private int overAdverbs(int from) {
            int at = from;
            while (scene.wording().is(at, "also") || at < scene.size() && scene.wording().word(at).endsWith("ly")) {
                at++;
            }
            return at;
        }

        /** "Coal from Australia", where imports are spoken of, "fuel for Niger", where exports are. */
        private Optional<Governor> coming() {
            boolean place = scene.placeAt(goods.to() + 1).isPresent() || scene.reading().is(goods.to() + 1, "the") && scene.placeAt(goods.to() + 2).isPresent();
            Optional<Flow> way = !place ? Optional.empty() : scene.reading().is(goods.to(), "from") ? Optional.of(Flow.IMPORT) : scene.reading().is(goods.to(), "for", "to") ? Optional.of(Flow.EXPORT) : Optional.empty();
            return way.filter(flow -> words.before(goods.from()).equals(way)).map(flow -> new Governor("coming", way, goods.from(), false));
        }

        /** "Sells machines", where the verb tells the way. */
        private Optional<Governor> verb(int at) {
            Optional<Cue> cue = words.cue(at).filter(some -> some.is("verbs"));
            boolean verb = cue.isPresent() || scene.wording().has(at, "trade-out") || scene.wording().has(at, "trade-in");
            return words.at(at).filter(flow -> verb).map(flow -> new Governor("verb", Optional.of(flow), cue.map(Cue::from).orElse(at), true));
        }

        /** Over to whom it goes: "sells the North trucks", "sends to Africa its excavators". */
        private int overReceiver(int before) {
            return scene.placesIn(Math.max(0, before - OBJECT), before + 1).stream().filter(seen -> seen.to() == before + 1)
                    .map(seen -> before(seen.from() - 1)).map(at -> scene.reading().is(at, "to", "from") ? at - 1 : at).findFirst().orElse(-1);
        }

        /** "Wine and fish also fell", "wine and fish were exported". */
        private Optional<Governor> subject(int before) {
            Wording wording = scene.wording();
            int at = overAdverbs(goods.to());
            if (wording.has(at, "being")) {
                return words.behind(at + 1).map(flow -> new Governor("passive", Optional.of(flow), before, false));
            }
            return words.cue(at).filter(cue -> cue.is("trend")).map(cue -> new Governor("subject", words.before(goods.from()), before, false));
        }
    }
}
