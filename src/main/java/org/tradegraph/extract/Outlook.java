package org.tradegraph.extract;

import org.tradegraph.mention.Cue;

/** Tells whether a number is of what has been or of what is to come. */
record Outlook(Parts parts) {

    /** How many words may stand between "will" and the verb it goes with. */
    private static final int LONGEST_AUXILIARY = 2;

    /** "Is expected to reach": said right beside the number, or before the first number of the sentence. */
    boolean isForecast(Figure figure, boolean first) {
        boolean beside = figure.lead().cues().stream().anyMatch(this::looksAhead) || figure.behind().stream().flatMap(part -> part.as(Cue.class).stream()).anyMatch(this::looksAhead);
        return beside || first && isForecastBefore(figure.lead().start());
    }

    private boolean isForecastBefore(int end) {
        return parts.stream().takeWhile(part -> part.from() < end).flatMap(part -> part.as(Cue.class).stream()).anyMatch(this::looksAhead);
    }

    private boolean looksAhead(Cue cue) {
        return cue.is("context", "forecast") && !isOutcome(cue);
    }

    /** "Grew 4 percent to reach 3 billion": behind what happened "to reach" tells where it led, and looks ahead only behind "will grow". */
    private boolean isOutcome(Cue cue) {
        return parts.wording().is(cue.from(), "to") && parts.stream().filter(part -> part.to() <= cue.from() && part.isCue("trend")).reduce((earlier, later) -> later)
                .filter(trend -> !parts.wording().hasAny(trend.from() - LONGEST_AUXILIARY, trend.from(), "before-verb")).isPresent();
    }
}
