package org.tradegraph.extract;

import java.util.Optional;

import org.tradegraph.mention.Amount;
import org.tradegraph.mention.Cue;
import org.tradegraph.mention.Time;

/** Tells whether a number is the earlier one that another is compared with. */
record Comparisons(Wording wording, Lead lead) {

    private static final int FARTHEST_TURN = 3;

    boolean isCompared(Figure figure) {
        return isCompared(figure.amount()) || isTurned(figure) || !figure.isRelative() && (lead.yearBefore().isPresent() || isOfYearBefore(figure) || isOfLastYear(figure) || isBehindBasis(figure));
    }

    /** "against $79.1bn in August", "up from Sh5.2 billion", "compared with 1.91 million". */
    boolean isCompared(Amount amount) {
        int hedged = wording.beforeHedges(amount.from());
        int at = beforeFlow(hedged);
        boolean than = wording.is(at, "than") && (at < hedged || !wording.has(at - 1, "comparative"));
        boolean compared = wording.is(at, "with", "to") && wording.is(at - 1, "compared", "comparison", "compares");
        boolean rise = wording.is(at, "over") && wording.has(at - 1, "rise");
        return wording.has(at, "against") || than || compared || rise || wording.is(at, "been") && lead.has("context", "compare");
    }

    /** "Exports reached 2.7 billion, compared to the exports of $2.4 billion": the position before the flow that a number is of, where it was named before. */
    private int beforeFlow(int at) {
        Optional<Cue> flow = wording.is(at, "of") ? wording.reading().ended(at, Cue.class).filter(this::isNamedAgain) : Optional.empty();
        return flow.map(cue -> wording.reading().ended(cue.from(), Time.class).map(Time::from).orElse(cue.from())).map(wording::beforeArticle).orElse(at);
    }

    private boolean isNamedAgain(Cue flow) {
        return flow.is("flow") && wording.mentions().stream().anyMatch(mention -> mention.to() <= flow.from() && mention instanceof Cue cue && cue.is("flow", flow.value()));
    }

    /** "Turned a deficit of 6 billion into a surplus", "swung from a deficit of 6 billion". */
    private boolean isTurned(Figure figure) {
        return wording.hasAny(lead.start(), figure.amount().from(), "turn") && wording.hasAny(figure.amount().to(), Math.min(figure.amount().to() + FARTHEST_TURN, wording.size()), "turned-to");
    }

    /** "3.6 million less than a year earlier (81 million)". */
    private boolean isBehindBasis(Figure figure) {
        int bracket = figure.amount().from() - 1;
        return figure.isBracketed() && wording.reading().ended(bracket, Cue.class).filter(cue -> cue.is("basis")).isPresent();
    }

    /** "The $2.1 billion trade surplus recorded a year earlier": where the time stands. */
    private int behindFlow(int number) {
        Optional<Cue> flow = wording.reading().begun(number, Cue.class).filter(cue -> cue.is("flow") && wording.has(cue.to(), "recorded"));
        return flow.map(cue -> cue.to() + 1).orElse(number);
    }

    /** "Reached 7.6 billion ($7.2 billion last year)". */
    private boolean isOfLastYear(Figure figure) {
        int next = figure.amount().to();
        return wording.is(figure.amount().lead() - 1, "(") && figure.precedes("last") && wording.is(next + 1, "year") && wording.is(next + 2, ")");
    }

    /** "It was 811 billion a year earlier", "it stood at 811 billion in the same month of last year". */
    private boolean isOfYearBefore(Figure figure) {
        int behind = behindFlow(figure.amount().to());
        behind = wording.is(behind, "in", "during", "over", "for") ? behind + 1 : behind;
        return wording.reading().begun(behind, Time.class).filter(time -> time.kind() == Time.Kind.YEAR_BEFORE || time.kind() == Time.Kind.PERIOD_BEFORE).isPresent();
    }
}
