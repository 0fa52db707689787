package org.tradegraph.extract;

import java.math.BigDecimal;
import java.util.Optional;

import org.tradegraph.extract.Telling.Told;
import org.tradegraph.lexicon.Gazetteer;
import org.tradegraph.mention.Amount;
import org.tradegraph.mention.Amount.Kind;
import org.tradegraph.mention.Cue;
import org.tradegraph.mention.Goods;
import org.tradegraph.trade.Indicator;

/** Takes the cues outside all topics: verbs of trade, what is measured, what leads away from trade. */
final class Hints {

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final int OPENING = 3;

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
            if (!isName(cue) && !isLoad(cue) && !new Asides(wording).holds(cue) && !Epithet.covers(wording, cue.from())) {
                telling.distract(cue);
            }
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

    /** "The Greater Arab Free Trade Area", "the People's Republic", "the tax and customs office". */
    private boolean isName(Cue cue) {
        boolean republic = wording.is(cue.to(), "'s") && wording.is(cue.to() + 1, "republic", "democratic");
        boolean office = wording.has(cue.to(), "office-noun") || wording.is(cue.to(), "and") && wording.has(cue.to() + 2, "office-noun");
        return republic || office || cue.is("distractor", "size") && cue.from() > 0 && wording.token(cue.from()).capital() && wording.token(cue.from() - 1).capital() && !wording.reading().sentence().heading();
    }

    /** "598 trains ran, carrying 49,000 boxes": what goes in many of them is no load of one. */
    private boolean isLoad(Cue cue) {
        return cue.is("distractor", "load") && telling.hasNumbers();
    }

    /** "Imports cost 6 billion dollars", "petroleum products cost $4 billion", "79 million tonnes but cost 52 billion": what is paid for a flow measures it. */
    private boolean isPaid(Cue price) {
        boolean flow = wording.word(price.from() - 1).endsWith("s") && wording.reading().ended(price.from(), Cue.class).filter(cue -> cue.is("flow")).isPresent();
        boolean told = telling.hasNumbers() || telling.lead().hasTopic() || wording.reading().ended(price.from(), Goods.class).isPresent();
        return wording.is(price.from(), "cost", "costing") && (flow || told && isOfMillions(price.to()));
    }

    private boolean isOfMillions(int number) {
        return wording.mentions().stream().anyMatch(mention -> mention instanceof Amount amount && amount.from() == number && amount.kind() == Kind.MONEY && amount.scale().compareTo(MILLION) >= 0);
    }

    /** "Jilin exported": the verb tells the flow where no topic has. */
    private void takeVerb(Cue verb) {
        if (!telling.lead().hasTopic()) {
            boolean goesOn = !telling.isUnopened() || telling.has(Told.PARTNER);
            telling.change(slots -> new Verbs(wording, telling.discourse(), goesOn, telling.has(Told.ACTING)).apply(verb, slots));
            boolean distracted = telling.isDistracted() && (verb.is("verbs", "takes") || verb.is("verbs", "relies") || isParticiple(verb) || isOfMoney(verb));
            telling.attend(distracted);
        }
    }

    /** "The peso buys less than a year ago". */
    private boolean isOfMoney(Cue verb) {
        return wording.reading().ended(verb.from(), Cue.class).filter(cue -> cue.is("distractor", "currency")).isPresent();
    }

    /** "Duty on goods handled in Gdansk". */
    private boolean isParticiple(Cue verb) {
        boolean goods = wording.mentions().stream().anyMatch(mention -> mention instanceof Goods && mention.from() == verb.to());
        return wording.word(verb.from()).endsWith("ed") && (wording.has(verb.from() - 1, "plain") || goods && wording.is(verb.from() - 1, "on", "of", "for"));
    }

    /** "Overall", "in value terms", "by volume". */
    private void takeContext(Cue cue) {
        switch (cue.value()) {
            case "overall" -> takeOverall(cue);
            case "national" -> {
                takeOverall(cue);
                takeNational(cue);
            }
            case "quantity" -> telling.count(Indicator.QUANTITY);
            case "value" -> telling.count(Indicator.VALUE);
            default -> {
            }
        }
    }

    private void takeOverall(Cue cue) {
        telling.note(Told.OVERALL, true);
        telling.change(slots -> !telling.hasNumbers() && cue.from() <= 1 && !telling.has(Told.SAME) ? slots.whole() : slots);
    }

    /** "Nationally, iron ore exports were": those of the country in which the place spoken of lies, a border port in that of the land spoken of before. */
    private void takeNational(Cue cue) {
        Gazetteer gazetteer = telling.discourse().referents().gazetteer();
        Optional<Party> spoken = telling.slots().reporters().stream().findFirst();
        Optional<Party> land = spoken.filter(Party::isGateway).flatMap(port -> telling.discourse().lastLand()).or(() -> spoken);
        Optional<Party> country = land.filter(one -> !telling.hasNumbers() && cue.from() <= OPENING).flatMap(Party::place).flatMap(gazetteer::country).map(Party::of);
        country.ifPresent(whole -> telling.change(slots -> slots.withReporter(whole)));
        telling.note(Told.FIRM, country.isPresent());
    }
}
