package org.tradegraph.extract;

import java.math.BigDecimal;
import java.util.Optional;

import org.tradegraph.mention.Amount;
import org.tradegraph.mention.Cue;
import org.tradegraph.mention.Goods;
import org.tradegraph.mention.Mention;
import org.tradegraph.mention.Reading;
import org.tradegraph.mention.UnitHeading;

/** Which unit a number without one may take over from the lines before: that of a table, or of what was counted last. */
final class Units {

    private static final int LONGEST_GAP = 3;
    private static final int LONGEST_LIST = 12;
    private static final int BRACKETS = 2;
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);

    private Optional<UnitHeading> ofTable = Optional.empty();
    private Optional<Amount> last = Optional.empty();
    private Optional<Amount> lastMoney = Optional.empty();
    private int linesWithoutNumber;
    private int linesWithoutUnit;

    /** Takes note of a line; a table ends where some lines on end are without a number, and a list where many are without a unit. */
    void read(Reading line) {
        linesWithoutNumber++;
        linesWithoutUnit++;
        for (Mention mention : line.mentions()) {
            linesWithoutNumber = mention instanceof Amount ? 0 : linesWithoutNumber;
            linesWithoutUnit = isCounted(mention) ? 0 : linesWithoutUnit;
        }
        ofTable = linesWithoutNumber < LONGEST_GAP ? ofTable : Optional.empty();
        last = linesWithoutUnit < LONGEST_LIST ? last : Optional.empty();
        lastMoney = last.isEmpty() ? last : lastMoney;
        for (Mention mention : line.mentions()) {
            if (mention instanceof UnitHeading heading && isOfTrade(heading, line)) {
                ofTable = Optional.of(heading);
                linesWithoutNumber = 0;
            }
        }
    }

    private static boolean isCounted(Mention mention) {
        return mention instanceof Amount amount && amount.kind() != Amount.Kind.BARE;
    }

    /** A sum of money heads a table anywhere; things do where thousands of them are bracketed, where they are all that a line says, or where it names what is traded. */
    private static boolean isOfTrade(UnitHeading heading, Reading line) {
        boolean traded = line.mentions().stream().anyMatch(mention -> mention instanceof Cue cue && cue.is("flow") || mention instanceof Goods);
        boolean thousands = heading.scale().compareTo(BigDecimal.ONE) != 0 && line.is(heading.from() - 1, "(");
        boolean whole = heading.to() - heading.from() + BRACKETS >= line.tokens().size();
        return heading.kind() == Amount.Kind.MONEY || traded || thousands || whole;
    }

    /** Takes note of a sum of money or a physical amount that was stated. */
    void counted(Amount amount) {
        last = Optional.of(amount);
        lastMoney = amount.kind() == Amount.Kind.MONEY ? last : lastMoney;
    }

    /** The last sum of money or physical amount, whose unit an elliptical number takes over. */
    Optional<Amount> last() {
        return last;
    }

    /** The last of them whose unit a number may have: trucks and trains are not counted in billions. */
    Optional<Amount> last(Amount number) {
        boolean vast = number.scale().compareTo(BILLION) >= 0;
        return last.filter(some -> !vast || some.kind() == Amount.Kind.MONEY || some.scale().compareTo(MILLION) >= 0).or(() -> vast ? lastMoney : Optional.empty());
    }

    /** The unit of a table's numbers. */
    Optional<UnitHeading> ofTable() {
        return ofTable;
    }
}
