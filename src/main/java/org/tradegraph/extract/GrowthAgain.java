package org.tradegraph.extract;

import java.util.Optional;

import org.tradegraph.extract.Draft.Sense;
import org.tradegraph.mention.Amount;
import org.tradegraph.trade.Indicator;

/** Reads a number that says the growth before it again, in other words or another unit, or goes on with it. */
final class GrowthAgain {

    private final Figure figure;
    private final Amount amount;
    private final Wording wording;
    private final Changes changes;
    private final Optional<Sense> growth;

    /** Reads a number after the last one of its sentence. */
    GrowthAgain(Figure figure, Changes changes, Optional<Sense> last) {
        this.figure = figure;
        this.amount = figure.amount();
        this.wording = figure.wording();
        this.changes = changes;
        this.growth = last.filter(sense -> sense.indicator() == Indicator.CHANGE);
    }

    /** A sum of money that goes on with the growth, is the same one, or bears a sign of its own: "(+$710.4mn)". */
    Optional<Sense> sum() {
        if (isNextOfRow() || isEquivalent()) {
            return like(Indicator.VALUE);
        }
        boolean signed = amount.sign() > 0 || amount.sign() < 0 && figure.isBracketed() && figure.followsAmount();
        return signed ? Optional.of(changes.of(amount.sign(), Indicator.VALUE)) : amount(Indicator.VALUE);
    }

    /** "Imports and exports rose by 1.2 billion and 0.9 billion respectively": the second is a growth as the first is. */
    private boolean isNextOfRow() {
        int from = figure.lead().start();
        boolean row = from < amount.lead() && wording.hasOnly(from, amount.lead(), "row-link") && !wording.is(amount.lead() - 1, ",");
        return row && growth.filter(sense -> sense.unit().equals(amount.unit())).isPresent();
    }

    /** "Up 572 million NZ dollars (471.6 million U.S. dollars)", "fell by 14.8 percent (R23.9 billion)": the same growth in money. */
    private boolean isEquivalent() {
        return figure.isBracketed() && figure.followsAmount() && growth.filter(sense -> !sense.unit().equals(amount.unit()) && !sense.unit().equals("times")).isPresent();
    }

    /** "Fell 1 percent, or 3 billion dollars", "those of phones fell by 2.6 billion, those of cars by 1.5 billion": the same growth as an amount, and the next like it. */
    Optional<Sense> amount(Indicator of) {
        int before = wording.beforeHedges(amount.from());
        boolean again = wording.is(before, "or") && figure.lead().cues().isEmpty();
        boolean elided = wording.is(before, "by") && !wording.has(before - 1, "bringing-by") && !wording.word(before - 1).endsWith("ed");
        return again || elided ? like(of) : Optional.empty();
    }

    /** "rose by 3.2 billion yuan, or 5 percent", "slipped by $1.3 billion (3%)": the same growth as a percentage. */
    Optional<Sense> percentage(Indicator of) {
        return isSaidAgain() || figure.isBracketed() && figure.followsAmount() ? like(of) : Optional.empty();
    }

    /** "Fell by 3 billion, or almost 12 percent", "3 billion, i.e. 12 percent", but not "or 12 percent of the total". */
    private boolean isSaidAgain() {
        int before = wording.beforeHedges(amount.from());
        return !figure.precedes("of") && (wording.is(before, "or", "i.e.", "i.e", "ie") || wording.is(before, ".") && wording.is(before - 1, "i.e", "e"));
    }

    /** A growth the same way as the one before. */
    private Optional<Sense> like(Indicator of) {
        return growth.map(sense -> changes.of(sense.value().signum(), of));
    }
}
