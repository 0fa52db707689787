package org.tradegraph.extract;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.tradegraph.mention.Amount;
import org.tradegraph.mention.Amount.Kind;
import org.tradegraph.mention.Mention;

/** Tells of each amount of a sentence, without knowing what it is about, whether it is said to rise or fall: by so much, or else to so much. */
final class Directions {

    private static final int FARTHEST_BEHIND = 6;
    private static final int FARTHEST_BEFORE = 9;
    private static final int WIDEST_GAP = 6;
    private static final BigDecimal WIDEST_RANGE = BigDecimal.valueOf(4);

    private final Wording wording;
    private final List<Amount> amounts;
    private final TrendWords trends;
    private final int[] amountAt;
    private final int[] signs;
    private final boolean[] reached;

    Directions(Wording wording, List<Mention> mentions) {
        this.wording = wording;
        amounts = mentions.stream().filter(Amount.class::isInstance).map(Amount.class::cast).toList();
        trends = new TrendWords(wording, mentions);
        amountAt = new int[wording.size()];
        signs = new int[amounts.size()];
        reached = new boolean[amounts.size()];
        Arrays.fill(amountAt, -1);
        for (int i = 0; i < amounts.size(); i++) {
            Arrays.fill(amountAt, amounts.get(i).from(), amounts.get(i).to(), i);
        }
        for (int i = 0; i < amounts.size(); i++) {
            signs[i] = sign(i);
        }
    }

    /** 1 for a rise, -1 for a fall, 0 where the words say neither. */
    int of(Amount amount) {
        return signs[amountAt[amount.from()]];
    }

    private int sign(int i) {
        Amount amount = amounts.get(i);
        if (amount.sign() != 0) {
            return amount.sign();
        }
        if (amount.value().signum() < 0) {
            return -1;
        }
        if (wording.has(amount.from(), "multiplying")) {
            return 1;
        }
        if (endsRange(i)) {
            reached[i] = reached[i - 1];
            signs[i - 1] = signs[i - 1] == 0 ? behind(amount) : signs[i - 1];
            return signs[i - 1];
        }
        int behind = behind(amount);
        int told = behind != 0 ? behind : before(i);
        return told == 0 && repeats(i) ? signs[i - 1] : told;
    }

    /** "8 percent higher", "a 5 percent increase", but not "the $5bn fund fell". */
    private int behind(Amount amount) {
        int end = Math.min(wording.size(), amount.to() + FARTHEST_BEHIND);
        for (int at = amount.to(); at < end && !wording.has(at, "trend-end") && amountAt[at] < 0; at++) {
            if (trends.isTrend(at) && !wording.has(at, "past-trend")) {
                return trends.sign(at);
            }
        }
        return 0;
    }

    /** "rose 5 percent", "a fall of $3 billion", "cut its forecast to 3 percent"; what something rose from did not move. */
    private int before(int i) {
        int link = beforeHedges(amounts.get(i));
        reached[i] = wording.is(link, "to");
        boolean rate = wording.is(link, "at") && wording.has(link + 1, "article") && isRate(amounts.get(i).to());
        if (link < 0 || wording.has(link, "unmoved") && !rate || reached[i] && wording.has(link - 1, "compared")) {
            return 0;
        }
        int first = Math.max(0, link - FARTHEST_BEFORE);
        for (int at = link; at >= first; at--) {
            if (amountAt[at] >= 0) {
                at = amounts.get(amountAt[at]).lead() - 1;
                if (!reached[i] || !wording.is(at, "from")) {
                    return 0;
                }
            } else if (wording.has(at, "trend-clause") || wording.is(at, "and")) {
                return 0;
            } else if (trends.isTrend(at) && moves(at, link, amounts.get(i))) {
                return trends.sign(at);
            }
        }
        return 0;
    }

    private boolean isRate(int next) {
        return IntStream.range(next, Math.min(wording.size(), next + 3)).anyMatch(at -> wording.has(at, "rate-noun"));
    }

    /** Where the word stands before the number and all that makes it less exact. */
    private int beforeHedges(Amount amount) {
        int at = amount.lead() - 1;
        while (wording.has(at, "hedge") && !trends.isTrend(at) || wording.is(at, "between")) {
            at--;
        }
        return at;
    }

    /** Whether a word that tells a rise or fall is joined to the amount: as its verb, or by the word right before the amount. */
    private boolean moves(int trend, int link, Amount amount) {
        boolean ratio = amount.kind() != Kind.MONEY && !isPrice(amount) || amount.unit().contains("points");
        boolean joined = wording.is(link, "to", "by");
        if (wording.has(trend, "bound") || wording.has(trend, "trend-noun") && !wording.hasOnly(trend + 1, link + 1, "trend-joining")) {
            return false;
        }
        if (wording.has(trend, "losing") && amount.kind() == Kind.MONEY || wording.has(trend, "transitive") && !ratio) {
            return joined && (link - trend > 0);
        }
        int distance = wording.is(link, "of") ? link - 1 - trend : link - trend;
        return joined || ratio || distance == 0;
    }

    private static boolean isPrice(Amount amount) {
        return amount.kind() == Kind.OTHER && !amount.unit().contains("points");
    }

    /** The 5 of "3 to 5 percent", "$3-$5", "between 3 and 5"; not of "rose 1% to 5%". */
    private boolean endsRange(int i) {
        if (i == 0) {
            return false;
        }
        Amount first = amounts.get(i - 1);
        Amount last = amounts.get(i);
        boolean linked = last.lead() - first.to() == 1 && (wording.has(first.to(), "range-link") || wording.is(first.to(), "and") && wording.is(first.lead() - 1, "between"));
        boolean near = first.value().compareTo(last.value()) <= 0 && last.value().compareTo(first.value().multiply(WIDEST_RANGE)) <= 0;
        return linked && near && first.unit().equals(last.unit()) && !wording.is(first.lead() - 1, "from");
    }

    /** Whether an amount says the same in other words, "57 cents, or 0.7 percent", or of a second thing what was said of the first. */
    private boolean repeats(int i) {
        if (i == 0 || reached[i - 1] || reached[i] || amounts.get(i).lead() - amounts.get(i - 1).to() > WIDEST_GAP) {
            return false;
        }
        Amount last = amounts.get(i);
        int from = amounts.get(i - 1).to();
        boolean percent = last.kind() == Kind.PERCENT;
        boolean same = wording.is(last.lead() - 1, "or") || percent && wording.is(last.lead() - 1, "(");
        boolean elided = percent && amounts.get(i - 1).kind() == Kind.PERCENT && IntStream.range(from, last.lead()).anyMatch(at -> wording.is(at, "and"))
                && !wording.hasAny(from, last.lead(), "being") && !wording.has(last.lead() - 1, "joining") && !wording.is(last.to(), "of");
        return (same || elided) && IntStream.range(from, last.lead()).noneMatch(trends::isTrend);
    }
}
