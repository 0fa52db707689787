package org.tradegraph.extract;

import java.util.Optional;

import org.tradegraph.mention.Amount;
import org.tradegraph.mention.Cue;
import org.tradegraph.mention.Goods;
import org.tradegraph.trade.Flow;

/** Tells which way goods go by the nouns and verbs of trade in a sentence: "exports", "bought", "suppliers". */
record FlowWords(Scene scene) {

    /** The way that the word at a position tells, if it tells one. */
    Optional<Flow> at(int at) {
        Wording wording = scene.wording();
        Optional<Cue> cue = cue(at);
        if (wording.has(at, "trade-out") || cue.filter(some -> is(some, "export")).isPresent()) {
            return Optional.of(Flow.EXPORT);
        }
        return wording.has(at, "trade-in") || cue.filter(some -> is(some, "import")).isPresent() ? Optional.of(Flow.IMPORT) : Optional.empty();
    }

    private static boolean is(Cue cue, String flow) {
        return cue.is("flow", flow) || cue.is("verbs", flow) || cue.is("role", "product-" + flow);
    }

    /** The way that the nearest such word before a position tells, within its part of the sentence. */
    Optional<Flow> before(int end) {
        return nearest(end - 1, -1);
    }

    /** The way that the nearest such word from a position on tells, within its clause. */
    Optional<Flow> behind(int from) {
        for (int at = from; at < scene.size() && !scene.wording().has(at, "clause-end"); at++) {
            Optional<Flow> flow = at(at);
            if (flow.isPresent()) {
                return flow;
            }
        }
        return Optional.empty();
    }

    private Optional<Flow> nearest(int from, int least) {
        for (int at = from; at > least && !scene.reading().is(at, ";"); at--) {
            Optional<Flow> flow = at(at);
            if (flow.isPresent()) {
                return flow;
            }
        }
        return Optional.empty();
    }

    /** The way that the nearest word of trade or of a family tells that stands within some words before a preposition. */
    Optional<Flow> governing(int end, int most, String family) {
        for (int at = end - 1; at >= Math.max(0, end - most) && !scene.reading().is(at, ";"); at--) {
            if (scene.wording().has(at, family)) {
                return Optional.of(family.equals("heading-out") ? Flow.EXPORT : Flow.IMPORT);
            }
            Optional<Flow> flow = at(at);
            if (flow.isPresent()) {
                return hasOtherObject(at, end) ? Optional.empty() : flow;
            }
        }
        return Optional.empty();
    }

    /** "Sold the plan to": a verb with an object that is neither goods nor a number. */
    private boolean hasOtherObject(int verb, int end) {
        boolean isVerb = cue(verb).filter(cue -> cue.is("flow")).isEmpty();
        return isVerb && end - verb > 2 && scene.reading().mentions().stream().noneMatch(mention -> (mention instanceof Goods || mention instanceof Amount) && mention.from() > verb && mention.to() <= end);
    }

    /** Whether trade is denied, forbidden or only thought of in the words before a position, within their clause. */
    boolean isUnreal(int end) {
        for (int at = end - 1; at >= 0 && !scene.wording().has(at, "clause-end"); at--) {
            if (scene.wording().has(at, "unreal") && (at == 0 || !scene.token(at).capital())) {
                return true;
            }
        }
        return false;
    }

    /** The cue that a word is part of. */
    Optional<Cue> cue(int at) {
        return scene.reading().mentionAt(at).filter(Cue.class::isInstance).map(Cue.class::cast);
    }
}
