package org.tradegraph.extract;

import org.tradegraph.extract.Telling.Told;
import org.tradegraph.mention.Cue;
import org.tradegraph.mention.Goods;
import org.tradegraph.text.Token;
import org.tradegraph.trade.Indicator;

/** Takes the cues outside all topics: verbs of trade, what is measured, what leads away from trade. */
final class Hints {

    private static final int LONGEST_ASIDE = 12;

    private final Wording wording;
    private final Telling telling;
    private final Subjects subjects;

    Hints(Wording wording, Telling telling, Subjects subjects) {
        this.wording = wording;
        this.telling = telling;
        this.subjects = subjects;
    }

    void take(Cue cue) {
        if (cue.is("distractor") && !isPaid(cue)) {
            telling.note(Told.DISTRACTION, !isAside(cue) && !Epithet.covers(wording, cue.from()));
            return;
        }
        telling.lead().add(cue);
        switch (cue.family()) {
            case "verbs" -> takeVerb(cue);
            case "context" -> takeContext(cue);
            case "role" -> subjects.takeRole(cue);
            case "unit" -> subjects.takeUnit();
            default -> {
            }
        }
    }

    /** "Imports cost 6 billion dollars": what is paid for a flow measures it. */
    private boolean isPaid(Cue price) {
        return wording.is(price.from(), "cost", "costing") && wording.word(price.from() - 1).endsWith("s")
                && wording.reading().ended(price.from(), Cue.class).filter(cue -> cue.is("flow")).isPresent();
    }

    /** Whether a relative clause between commas holds it: "the UAE, with which India signed an agreement in 2022, took $36 billion". */
    private boolean isAside(Cue cue) {
        int at = cue.from() - 1;
        while (at > 0 && cue.from() - at < LONGEST_ASIDE && !wording.is(at, ",", ";")) {
            at--;
        }
        boolean relative = wording.is(at, ",") && (wording.has(at + 1, "relative") || wording.has(at + 2, "relative"));
        return relative && wording.tokens(cue.to(), wording.size()).stream().takeWhile(token -> !token.isNumber() || isYear(token)).anyMatch(token -> token.is(","));
    }

    private static boolean isYear(Token token) {
        return token.isDigits() && token.word().length() == 4;
    }

    /** "Jilin exported": the verb tells the flow where no topic has. */
    private void takeVerb(Cue verb) {
        if (!telling.lead().hasTopic()) {
            boolean goesOn = !telling.isUnopened() || telling.has(Told.PARTNER);
            telling.change(slots -> new Verbs(wording, telling.discourse(), goesOn, telling.has(Told.ACTING)).apply(verb, slots));
            telling.set(Told.DISTRACTION, telling.has(Told.DISTRACTION) && (verb.is("verbs", "takes") || verb.is("verbs", "relies") || isParticiple(verb)));
        }
    }

    /** "Duty on goods handled in Gdansk". */
    private boolean isParticiple(Cue verb) {
        boolean goods = wording.mentions().stream().anyMatch(mention -> mention instanceof Goods && mention.from() == verb.to());
        return wording.word(verb.from()).endsWith("ed") && (wording.has(verb.from() - 1, "plain") || goods && wording.is(verb.from() - 1, "on", "of", "for"));
    }

    /** "Overall", "in value terms", "by volume". */
    private void takeContext(Cue cue) {
        switch (cue.value()) {
            case "overall" -> {
                telling.note(Told.OVERALL, true);
                telling.change(slots -> !telling.hasNumbers() && cue.from() <= 1 ? slots.whole() : slots);
            }
            case "quantity" -> telling.count(Indicator.QUANTITY);
            case "value" -> telling.count(Indicator.VALUE);
            default -> {
            }
        }
    }
}
