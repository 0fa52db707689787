package org.tradegraph.extract;

import java.util.Optional;
import java.util.stream.Stream;

import org.tradegraph.mention.Amount.Kind;
import org.tradegraph.mention.Cue;
import org.tradegraph.mention.PlaceMention;
import org.tradegraph.trade.Flow;

/** Tells which way goods go where a number stands before any word that says so: "some 2.3 million tonnes were exported to Iraq". */
record Foresight(Parts parts) {

    /** What a port handles, else for an amount the way that its sentence names first. */
    Optional<Flow> flow(Figure figure) {
        return handled(figure).or(() -> figure.is(Kind.MONEY) || figure.is(Kind.QUANTITY) ? first() : Optional.empty());
    }

    /** The first way that the sentence names; "trading partner" alone names none. */
    Optional<Flow> first() {
        return parts.stream().flatMap(this::named).findFirst();
    }

    /** "Iraq with $4.8 billion and China with $4.4 billion were the top export destinations": the way that the end of the sentence tells of those at its start. */
    Optional<Flow> predicated(Figure figure) {
        Wording wording = parts.wording();
        int end = figure.amount().to();
        boolean listed = figure.follows("with") && parts.as(0, PlaceMention.class).isPresent();
        return parts.stream().filter(part -> listed && part.from() >= end && part.isCue("role")).findFirst()
                .filter(role -> wording.hasAny(end, role.from(), "being")).flatMap(role -> role.as(Cue.class)).flatMap(Foresight::flow);
    }

    private Stream<Flow> named(Part part) {
        return part.topic().map(Topic::flow).filter(flow -> flow != Flow.NONE).or(() -> part.as(Cue.class).filter(this::isStated).flatMap(Foresight::flow)).stream();
    }

    /** A role, or a verb of the sentence: "were exported from", not "letters sent from Brazil". */
    private boolean isStated(Cue cue) {
        return cue.is("role") || parts.wording().has(cue.from() - 1, "being") || !parts.wording().is(cue.to(), "from");
    }

    private static Optional<Flow> flow(Cue cue) {
        return switch (cue.value()) {
            case "export", "product-export" -> Optional.of(Flow.EXPORT).filter(flow -> cue.is("verbs") || cue.is("role"));
            case "import", "product-import" -> Optional.of(Flow.IMPORT).filter(flow -> cue.is("verbs") || cue.is("role"));
            case "trade" -> Optional.of(Flow.TRADE).filter(flow -> cue.is("verbs"));
            default -> Optional.empty();
        };
    }

    /** "Dockworkers moved 582,640 containers", "the port of Tongjiang handled 874,000 tonnes of cargo". */
    private Optional<Flow> handled(Figure figure) {
        Wording wording = parts.wording();
        boolean handles = figure.is(Kind.QUANTITY) && !wording.isOf(figure.amount().unit(), "travelling") && figure.lead().cues().stream().anyMatch(cue -> cue.is("verbs", "handles"));
        boolean cargo = wording.isOf(figure.amount().unit(), "passing") || wording.mentions().stream().anyMatch(mention ->
                mention instanceof Cue cue && cue.is("flow", "passage") || mention instanceof PlaceMention place && place.senses().stream().findFirst().filter(first -> first.gateway().isPresent()).isPresent());
        return handles && cargo ? Optional.of(Flow.THROUGHPUT) : Optional.empty();
    }
}
