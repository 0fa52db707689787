package org.tradegraph.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.tradegraph.attach.Slot;
import org.tradegraph.mention.PlaceMention;
import org.tradegraph.mention.PlaceMention.Form;
import org.tradegraph.trade.Flow;

/** Tells which slots of a number the words of its sentence leave no doubt about. */
record Certainty(Figure figure, Telling telling, Times times) {

    /** What stands right behind the number, or is shared out "respectively", leaves no doubt, nor do a start from which it is counted or trade of a group with itself. */
    Set<Slot> of(Slots about, boolean flowShared) {
        Set<Slot> sure = EnumSet.noneOf(Slot.class);
        sure.addAll(new Scattered(figure, telling).sure(about));
        if (flowShared) {
            sure.add(Slot.FLOW);
        }
        if (times.isSinceStart(about.period())) {
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

    /** "The port in Xinjiang": who reports is called by what it is, and those named beside it only say where it lies. */
    private boolean isCalledBack(Slots about) {
        return about.reporters().size() == 1 && places().filter(place -> place.form() == Form.ANAPHOR && (place.word().equals("gateway") || place.word().equals("line")))
                .filter(place -> figure.wording().is(place.to(), "in")).anyMatch(place -> isOneOf(place, about.reporters()));
    }

    /** "Imports of Chinese products rose": whoever made the goods sold them. */
    private boolean isOfMakers(Slots about) {
        Optional<Topic> last = figure.parts().stream().filter(part -> part instanceof Topic && part.from() < figure.amount().from()).map(Topic.class::cast).reduce((one, other) -> other);
        return about.flow() == Flow.IMPORT && about.partners().size() == 1 && !about.reporters().isEmpty() && last.filter(topic -> places()
                .anyMatch(place -> place.form() == Form.ADJECTIVE && place.from() > topic.from() && place.from() <= topic.to() + 1 && figure.wording().is(place.from() - 1, "of") && isOneOf(place, about.partners()))).isPresent();
    }

    /** The places named before the number. */
    private Stream<PlaceMention> places() {
        return figure.wording().mentions().stream().filter(mention -> mention.to() <= figure.amount().from()).filter(PlaceMention.class::isInstance).map(PlaceMention.class::cast);
    }

    private boolean isOneOf(PlaceMention place, List<Party> parties) {
        return telling.discourse().referents().resolve(place).filter(parties::contains).isPresent();
    }
}
