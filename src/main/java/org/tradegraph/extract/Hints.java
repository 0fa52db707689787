package org.tradegraph.extract;

import org.tradegraph.extract.Telling.Told;
import org.tradegraph.mention.Cue;
import org.tradegraph.trade.Indicator;

/** Takes the cues outside all topics: verbs of trade, what is measured, what leads away from trade. */
final class Hints {

    private final Wording wording;
    private final Telling telling;
    private final Subjects subjects;

    Hints(Wording wording, Telling telling, Subjects subjects) {
        this.wording = wording;
        this.telling = telling;
        this.subjects = subjects;
    }

    void take(Cue cue) {
        if (cue.is("distractor")) {
            telling.note(Told.DISTRACTION, true);
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

    /** "Jilin exported": the verb tells the flow where no topic has. */
    private void takeVerb(Cue verb) {
        if (!telling.lead().hasTopic()) {
            boolean goesOn = !telling.isUnopened() || telling.has(Told.PARTNER);
            telling.change(slots -> new Verbs(wording, telling.discourse(), goesOn).apply(verb, slots));
            telling.set(Told.DISTRACTION, telling.has(Told.DISTRACTION) && verb.is("verbs", "takes"));
        }
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
