package org.tradegraph.extract;

import org.tradegraph.mention.Amount.Kind;
import org.tradegraph.trade.Flow;

/** Which way goods go as far as what a number counts tells it: money is never what passes, trains and boxes seldom are what is sold. */
record NumberFlow(Figure figure, Telling telling) {

    Slots apply(Slots slots) {
        return withPassage(withBalance(withDirection(slots)));
    }

    /** Tonnes have no surplus and money does not pass: they go the way that was spoken of before it. */
    private Slots withDirection(Slots slots) {
        return switch (slots.flow()) {
            case BALANCE -> figure.is(Kind.QUANTITY) ? slots.withFlow(telling.discourse().lastWay()) : slots;
            case THROUGHPUT -> figure.is(Kind.MONEY) ? slots.withFlow(valued(slots)) : slots;
            case TRADE -> figure.is(Kind.QUANTITY) && isOfWay(slots) ? slots.withFlow(Flow.THROUGHPUT) : slots;
            default -> slots;
        };
    }

    /** What passes a port is worth its trade. */
    private Flow valued(Slots slots) {
        Flow last = telling.discourse().lastTraded();
        return last == Flow.NONE || isOfWay(slots) ? Flow.TRADE : last;
    }

    private static boolean isOfWay(Slots slots) {
        return !slots.reporters().isEmpty() && slots.reporters().stream().allMatch(Party::isWay);
    }

    /** "15.6 billion in the red", "in the black". */
    private Slots withBalance(Slots slots) {
        int end = figure.amount().to();
        Wording wording = figure.wording();
        boolean balance = wording.is(end, "in") && wording.is(end + 1, "the") && wording.is(end + 2, "red", "black");
        return balance ? slots.whole().withFlow(Flow.BALANCE, wording.is(end + 2, "red")) : slots;
    }

    /** Trains, ships and boxes pass, unless the sentence says which way they go or what they hold. */
    private Slots withPassage(Slots slots) {
        boolean vehicles = figure.is(Kind.QUANTITY) && figure.wording().isOf(figure.amount().unit(), "passing") && !telling.namesFlow();
        return vehicles && (isOfPort(slots) || !isLoaded(slots)) ? slots.withFlow(Flow.THROUGHPUT) : slots;
    }

    private boolean isOfPort(Slots slots) {
        return slots.reporters().size() == 1 && (slots.reporters().get(0).isGateway() || figure.lead().has("verbs", "handles") && !figure.lead().hasTopic());
    }

    /** "1.4 million boxes", "20 containers of grapes", "14 trains were sent": what counts the goods themselves, or is said to go out or come in. */
    private boolean isLoaded(Slots slots) {
        boolean directed = slots.flow() != telling.slots().flow() || figure.hasBehind("verbs", "export") || figure.hasBehind("verbs", "import");
        return directed || figure.precedes("of") || figure.amount().unit().equals("boxes");
    }
}
