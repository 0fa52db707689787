package org.tradegraph.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.tradegraph.attach.Slot;
import org.tradegraph.mention.Cue;
import org.tradegraph.mention.PlaceMention;
import org.tradegraph.mention.PlaceMention.Form;
import org.tradegraph.trade.Flow;

/** Tells the slots of a number that the words of its sentence leave no doubt about. */
record Doubtless(Telling telling, Figure figure) {

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
        boolean itself = !about.partners().isEmpty() && about.partners().equals(about.reporters());
        if (itself || isOfMakers(about)) {
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
        return about.reporters().size() == 1 && figure.placesBefore().filter(place -> place.form() == Form.ANAPHOR && (place.word().equals("gateway") || place.word().equals("line")))
                .filter(place -> figure.wording().is(place.to(), "in")).anyMatch(place -> isOneOf(place, about.reporters()));
    }

    /** "Imports of Chinese products rose": whoever made the goods sold them. */
    private boolean isOfMakers(Slots about) {
        Optional<Topic> last = figure.parts().stream().filter(part -> part instanceof Topic && part.from() < figure.amount().from()).map(Topic.class::cast).reduce((one, other) -> other);
        return about.flow() == Flow.IMPORT && about.partners().size() == 1 && !about.reporters().isEmpty() && last.filter(topic -> figure.placesBefore().anyMatch(place -> isMaker(place, topic, about))).isPresent();
    }

    private boolean isMaker(PlaceMention place, Topic topic, Slots about) {
        boolean inTopic = place.from() > topic.from() && place.from() <= topic.to() + 1;
        return inTopic && place.form() == Form.ADJECTIVE && figure.wording().is(place.from() - 1, "of") && isOneOf(place, about.partners());
    }

    private boolean isOneOf(PlaceMention place, List<Party> parties) {
        return telling.discourse().referents().resolve(place).filter(parties::contains).isPresent();
    }
}
