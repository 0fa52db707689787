package org.tradegraph.extract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.tradegraph.extract.Draft.Sense;
import org.tradegraph.mention.Amount;
import org.tradegraph.mention.Amount.Kind;
import org.tradegraph.mention.Cue;
import org.tradegraph.mention.Goods;
import org.tradegraph.mention.PlaceMention;
import org.tradegraph.mention.Reading;
import org.tradegraph.mention.Time;
import org.tradegraph.trade.Flow;
import org.tradegraph.trade.Indicator;

/** Decides what a number tells: an amount, a growth with its sign and basis, or a share. */
final class SenseReader {

    private static final int NEAR = 8;

    private final Reading reading;
    private final Window window;

    /** What stands around a number: the cues before it since the last number, and those that belong to it behind. */
    record Window(int start, int end, List<Cue> before, List<Cue> after, List<Time> times, boolean shareBase, boolean listed) {

        Optional<Cue> lastBefore(String family) {
            return before.stream().filter(cue -> cue.is(family)).reduce((one, other) -> other);
        }

        Optional<Cue> firstAfter(String family) {
            return after.stream().filter(cue -> cue.is(family)).findFirst();
        }
    }

    SenseReader(Reading reading, Window window) {
        this.reading = reading;
        this.window = window;
    }

    /** What an amount tells, or nothing where its words do not say. */
    Optional<Sense> read(Amount amount, Slots slots, Optional<Sense> previous, Optional<Sense> last, Indicator counted) {
        return switch (amount.kind()) {
            case MONEY -> Optional.of(money(amount, slots));
            case PERCENT -> percent(amount, previous, last, counted);
            case POINTS -> Optional.of(points(amount));
            case TIMES -> times(amount, previous, counted);
            case QUANTITY -> Optional.of(counted(amount, Indicator.QUANTITY));
            case COUNT -> Optional.of(counted(amount, Indicator.COUNT));
            default -> Optional.empty();
        };
    }

    private Sense money(Amount amount, Slots slots) {
        int direction = difference(amount);
        if (direction != 0) {
            return change(amount, direction, Indicator.VALUE);
        }
        boolean negative = slots.flow() == Flow.BALANCE && slots.deficit() && amount.value().signum() > 0;
        return new Sense(Indicator.VALUE, Optional.empty(), Optional.empty(),
                negative || amount.sign() < 0 ? amount.value().negate() : amount.value(), amount.unit());
    }

    private Sense counted(Amount amount, Indicator indicator) {
        int direction = difference(amount);
        return direction != 0 ? change(amount, direction, indicator) : Sense.plain(indicator, amount);
    }

    /** An amount that is a difference: "Sh1.9 billion less", "rose by 41 to 1,509", "a net increase of 211". */
    private int difference(Amount amount) {
        boolean compared = reading.is(amount.to(), "more", "less", "fewer", "higher", "lower");
        if (compared && !reading.is(amount.to() + 1, "in", "and")) {
            return reading.is(amount.to(), "more", "higher") ? 1 : -1;
        }
        Optional<Cue> trend = window.lastBefore("trend").filter(cue -> !cue.value().equals("flat"));
        if (trend.isEmpty()) {
            return 0;
        }
        int at = amount.from() - 1;
        boolean bare = trend.get().to() == amount.from() && !reading.is(trend.get().from(), "added", "more", "less", "higher", "lower", "above", "below", "greater", "fewer", "growth", "gain");
        boolean by = reading.is(at, "by") && at - trend.get().to() <= 1;
        boolean of = reading.is(at, "of") && at == trend.get().to() && reading.is(trend.get().from(), "increase", "decrease", "rise", "drop", "gain", "decline", "fall", "reduction", "loss");
        return by || of || bare ? direction(trend.get()) : 0;
    }

    private Sense change(Amount amount, int direction, Indicator of) {
        BigDecimal value = direction < 0 ? amount.value().abs().negate() : amount.value();
        return new Sense(Indicator.CHANGE, Optional.of(of), Optional.of(basis()), value, amount.unit());
    }

    private Optional<Sense> percent(Amount amount, Optional<Sense> previous, Optional<Sense> last, Indicator counted) {
        if (amount.sign() != 0 || amount.value().signum() < 0) {
            return Optional.of(change(amount, amount.sign() < 0 || amount.value().signum() < 0 ? -1 : 1, counted));
        }
        if (window.listed() && !amountBefore(amount)) {
            return Optional.of(share(amount, counted));
        }
        Optional<Cue> near = adjacentTrend(amount);
        if (near.isPresent()) {
            return Optional.of(change(amount, direction(near.get()), counted));
        }
        Optional<Cue> trend = window.lastBefore("trend").filter(cue -> !cue.value().equals("flat"));
        Optional<Cue> share = window.lastBefore("share").or(() -> shareAfter(amount));
        boolean shareLater = share.isPresent() && (trend.isEmpty() || share.get().from() > trend.get().from());
        if (shareLater || window.shareBase() && !isBy(amount)) {
            return Optional.of(share(amount, counted));
        }
        if (trend.isPresent()) {
            return Optional.of(change(amount, direction(trend.get()), counted));
        }
        if (hasBasis()) {
            return Optional.of(change(amount, 1, counted));
        }
        Optional<Sense> grown = last.filter(sense -> sense.indicator() == Indicator.CHANGE && reading.is(amount.from() - 1, "or"));
        if (grown.isPresent()) {
            return Optional.of(change(amount, grown.get().value().signum(), counted));
        }
        boolean taken = window.lastBefore("verbs").filter(cue -> Set.of("takes", "supplies", "import", "handles").contains(cue.value())).isPresent();
        if (taken || reading.is(amount.from() - 1, "or") || reading.is(amount.from() - 1, "than", "nearly", "about", "almost", "roughly") && reading.is(amount.from() - 2, "or")) {
            return Optional.of(share(amount, counted));
        }
        return alike(amount, previous, counted);
    }

    /** Whether the bracket stands behind a number, whose growth it gives, rather than behind a name. */
    private boolean amountBefore(Amount amount) {
        return reading.mentions().stream().anyMatch(mention -> mention instanceof Amount && mention.to() == amount.from() - 1);
    }

    private boolean isBy(Amount amount) {
        return reading.is(amount.from() - 1, "by");
    }

    /** A number in a list tells what the one before it told. */
    Optional<Sense> alike(Amount amount, Optional<Sense> previous, Indicator counted) {
        Optional<Sense> model = previous.filter(sense -> sense.unit().equals("percent"));
        if (model.isPresent()) {
            Sense before = model.get();
            BigDecimal value = before.value().signum() < 0 ? amount.value().negate() : amount.value();
            return Optional.of(new Sense(before.indicator(), before.of(), before.basis(), value, amount.unit()));
        }
        boolean named = reading.mentions().stream().anyMatch(mention -> (mention instanceof PlaceMention || mention instanceof Goods) && mention.to() == amount.from());
        return window.listed() || named ? Optional.of(share(amount, counted)) : Optional.empty();
    }

    /** A word of growth right behind the number: "a 71.5 percent year-over-year increase", "8 percent higher". */
    private Optional<Cue> adjacentTrend(Amount amount) {
        return window.firstAfter("trend").filter(cue -> cue.from() - amount.to() <= NEAR && !cue.value().equals("flat"))
                .filter(cue -> isPlainGap(amount.to(), cue.from()));
    }

    private boolean isPlainGap(int from, int to) {
        for (int at = from; at < to; at++) {
            if (reading.is(at, "of", "to", "from", "and", ",", "(", "with", "in", "was", "is", "share")) {
                return false;
            }
        }
        return true;
    }

    private Optional<Cue> shareAfter(Amount amount) {
        return window.firstAfter("share").filter(cue -> cue.from() - amount.to() <= 1 && reading.is(cue.from(), "share", "of"));
    }

    private Sense share(Amount amount, Indicator of) {
        Optional<String> whole = window.shareBase() ? Optional.of(reading.sentence().tokens().subList(amount.to(), Math.min(window.end(), reading.tokens().size()))
                .stream().map(token -> token.word()).reduce((one, other) -> one + " " + other).orElse("")) : Optional.empty();
        return new Sense(Indicator.SHARE, Optional.of(of), whole.map(words -> words.replaceFirst("^of ", "")), amount.value(), amount.unit());
    }

    private Sense points(Amount amount) {
        Optional<Cue> cue = adjacentTrend(amount).or(() -> window.lastBefore("trend"));
        int direction = amount.sign() != 0 ? amount.sign() : cue.map(SenseReader::direction).orElse(1);
        boolean faster = reading.is(amount.to(), "faster", "slower", "above", "below");
        return change(amount, direction, faster ? Indicator.CHANGE : Indicator.SHARE);
    }

    private Optional<Sense> times(Amount amount, Optional<Sense> previous, Indicator counted) {
        boolean verb = !reading.is(amount.to() - 1, "times", "time", "twice", "thrice");
        boolean trend = window.lastBefore("trend").isPresent() || adjacentTrend(amount).isPresent() || window.firstAfter("trend").isPresent();
        boolean asMuch = reading.is(amount.to(), "as", "the", "that", "what");
        boolean negative = amount.value().compareTo(BigDecimal.ONE) <= 0 && !trend;
        boolean alike = previous.filter(sense -> sense.unit().equals("times")).isPresent();
        return (verb || trend || asMuch || alike || hasBasis()) && !negative ? Optional.of(change(amount, 1, counted)) : Optional.empty();
    }

    private boolean hasBasis() {
        return window.firstAfter("basis").isPresent() || window.lastBefore("basis").isPresent();
    }

    /** The basis named nearest behind, then before; year on year where none is. */
    private String basis() {
        return window.firstAfter("basis").or(() -> window.lastBefore("basis"))
                .map(cue -> cue.value().equals("average") ? "annual average" : cue.value())
                .orElseGet(this::timeBasis);
    }

    private String timeBasis() {
        Optional<Time> base = window.times().stream().filter(time -> Periods.isBase(reading, time)).findFirst();
        return base.filter(time -> time.kind() == Time.Kind.PERIOD_BEFORE).isPresent() ? "mom" : "yoy";
    }

    private static int direction(Cue trend) {
        return trend.value().equals("down") ? -1 : 1;
    }

    static boolean isChangeUnit(Kind kind) {
        return Set.of(Kind.PERCENT, Kind.POINTS, Kind.TIMES).contains(kind);
    }
}
