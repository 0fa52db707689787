package org.tradegraph.extract;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.tradegraph.attach.Slot;
import org.tradegraph.mention.Cue;
import org.tradegraph.mention.PlaceMention;
import org.tradegraph.trade.Flow;

/** Tells the slots of a number that the words of its sentence leave no doubt about. */
record Doubtless(Parts parts, Telling telling, Figure figure) {

    /** Those of a number whose flow may be shared out by "respectively", and whose period may be its own. */
    Set<Slot> of(Slots about, boolean sharedFlow, boolean ownPeriod) {
        Set<Slot> sure = EnumSet.noneOf(Slot.class);
        sure.addAll(new Scattered(figure, telling).sure(about));
        if (sharedFlow || isOfOneVerb(about)) {
            sure.add(Slot.FLOW);
        }
        if (ownPeriod) {
            sure.add(Slot.PERIOD);
        }
        if (isCalledBack(about)) {
            sure.add(Slot.REPORTER);
        }
        if (!about.partners().isEmpty() && about.partners().equals(about.reporters())) {
            sure.addAll(EnumSet.of(Slot.REPORTER, Slot.PARTNER));
        }
        return sure;
    }

    /** "While the value of the goods imported from there was": since the number before nothing but one participle tells the way. */
    private boolean isOfOneVerb(Slots about) {
        Optional<Cue> verb = figure.last("verbs").filter(cue -> cue.is("verbs", "export") || cue.is("verbs", "import"));
        boolean alone = !figure.lead().hasTopic() && figure.lead().cues().stream().noneMatch(cue -> cue.is("flow"));
        Flow flow = verb.filter(cue -> cue.is("verbs", "import")).isPresent() ? Flow.IMPORT : Flow.EXPORT;
        return alone && verb.filter(this::isOfGoods).isPresent() && about.flow() == flow;
    }

    /** "The goods imported from". */
    private boolean isOfGoods(Cue verb) {
        return figure.wording().is(verb.from() - 1, "goods", "products", "commodities") && figure.wording().is(verb.to(), "from", "to", "into");
    }

    /** "The port in Xinjiang handled": who reports is called by what it is, and those named beside it only say where it lies. */
    private boolean isCalledBack(Slots about) {
        return about.reporters().size() == 1 && parts.stream().flatMap(part -> part.as(PlaceMention.class).stream()).anyMatch(place -> isGatewayHere(place, about));
    }

    private boolean isGatewayHere(PlaceMention place, Slots about) {
        boolean gateway = place.form() == PlaceMention.Form.ANAPHOR && (place.word().equals("gateway") || place.word().equals("line"));
        return gateway && parts.wording().is(place.to(), "in") && place.to() <= figure.amount().from()
                && telling.discourse().referents().resolve(place).equals(about.reporters().stream().findFirst());
    }
}
