package org.tradegraph.extract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.tradegraph.mention.Amount;
import org.tradegraph.mention.Amount.Kind;
import org.tradegraph.mention.Cue;
import org.tradegraph.mention.Goods;
import org.tradegraph.mention.PlaceMention;
import org.tradegraph.mention.Time;
import org.tradegraph.mention.UnitHeading;
import org.tradegraph.text.Token;

/** Gives a number without a unit the unit of the number it stands beside: "6.1 million tonnes and its exports to 1.3 million". */
final class Ellipsis {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int LONGEST_LINE = 60;
    private static final int WIDE_BLANK = 2;
    private static final int LONGEST_HEAD = 6;
    private static final int LONGEST_NOUN = 4;

    private final Figure figure;
    private final Wording wording;
    private final Amount amount;
    private final Telling telling;

    Ellipsis(Figure figure, Telling telling) {
        this.figure = figure;
        this.wording = figure.wording();
        this.amount = figure.amount();
        this.telling = telling;
    }

    /** The number with its unit; none where it counts something that is not spoken of. */
    Optional<Amount> complete() {
        Optional<GrowthRow> row = GrowthRow.of(wording, amount);
        if (row.filter(some -> some.isGrowth(amount)).isPresent()) {
            return row.map(GrowthRow::percent);
        }
        if (!figure.is(Kind.BARE)) {
            return figure.is(Kind.OTHER) ? Optional.empty() : Optional.of(amount);
        }
        if (row.isPresent()) {
            return headed().or(this::ofTable);
        }
        Optional<Amount> counting = headed().or(this::factor).or(this::partOfLast).or(() -> hasOwnNoun() ? Optional.empty() : numberOf()).or(this::numbered).or(this::goods);
        if (counting.isPresent() || hasOwnNoun()) {
            return counting;
        }
        return noun().or(this::growth).or(this::fromTable).or(this::percent).or(this::compared).or(this::likeLast);
    }

    /** "7,255.1 (100 million yuan)": the unit stands in a bracket behind. */
    private Optional<Amount> headed() {
        return wording.mentions().stream().filter(UnitHeading.class::isInstance).map(UnitHeading.class::cast)
                .filter(heading -> heading.from() == amount.to() + 1 && wording.is(amount.to(), "(")).findFirst().map(heading -> heading.of(amount));
    }

    /** "Multiplied by 2.3", "grew by a factor of seven". */
    private Optional<Amount> factor() {
        int before = wording.beforeHedges(amount.from());
        boolean times = wording.is(before, "by") && wording.has(before - 1, "multiplied") || wording.is(before, "of") && wording.is(before - 1, "factor");
        return times && isUnscaled(amount) ? Optional.of(amount.counting("times", Kind.TIMES)) : Optional.empty();
    }

    /** "Ran 1,895 trains, of which 1,102 were outbound", "3,679 of them": as many of the things named or counted last. */
    private Optional<Amount> partOfLast() {
        int before = wording.beforeHedges(amount.from());
        boolean ahead = wording.is(before - 1, "of") && wording.is(before, "which", "them", "these", "those");
        boolean behind = wording.is(amount.to(), "of") && wording.is(amount.to() + 1, "which", "them", "these", "those", "that");
        return ahead || behind ? pieces(beside().map(Amount::to).orElse(0), amount.from()).or(this::inLastUnit) : Optional.empty();
    }

    private Optional<Amount> inLastUnit() {
        return beside().or(() -> telling.discourse().units().last()).filter(last -> last.kind() != Kind.MONEY && (!isShort() || isUnscaled(last))).map(last -> amount.inUnitOf(last, false));
    }

    /** "China-Europe trains numbered 1,895". */
    private Optional<Amount> numbered() {
        int verb = wording.beforeHedges(amount.from());
        return wording.is(verb, "numbered", "number", "numbering") ? pieces(0, verb) : Optional.empty();
    }

    /** The trains, trucks or firms that are named last between two positions. */
    private Optional<Amount> pieces(int from, int to) {
        for (int at = to - 1; at >= from; at--) {
            String noun = wording.word(at);
            if (wording.isOf(noun, "passing") || wording.isOf(noun, "counted")) {
                return Optional.of(amount.counting(noun, wording.isOf(noun, "counted") ? Kind.COUNT : Kind.QUANTITY));
            }
        }
        return Optional.empty();
    }

    /** "The number of local firms with foreign trade records rose by 274 to 4,316". */
    private Optional<Amount> numberOf() {
        for (int at = amount.from() - 2; at >= 0; at--) {
            if (wording.is(at, "number") && wording.is(at + 1, "of")) {
                int of = at + 1;
                return wording.tokens(at + 2, Math.min(at + 2 + LONGEST_NOUN, amount.from())).stream().map(Token::word)
                        .filter(word -> wording.isOf(word, "counted")).findFirst().map(noun -> amount.counting(noun, Kind.COUNT)).or(this::unitOf).or(() -> pieces(of, nounEnd(of + 1))).or(() -> plural(of + 1));
            }
        }
        return Optional.empty();
    }

    /** Where the noun ends of which a number is told: behind the trains of "China-Europe freight trains handled there". */
    private int nounEnd(int from) {
        int end = from;
        while (end < amount.from() && !wording.has(end, "boundary") && !wording.has(end, "closing") && wording.reading().begun(end, Cue.class).isEmpty()) {
            end++;
        }
        return end;
    }

    /** "The number of shipments fell from 1,306 to 702". */
    private Optional<Amount> plural(int noun) {
        boolean several = wording.word(noun).endsWith("s") && wording.reading().begun(noun, Goods.class).isEmpty() && (wording.has(noun + 1, "boundary") || wording.reading().begun(noun + 1, Cue.class).isPresent());
        return several ? Optional.of(amount.counting(wording.word(noun), Kind.QUANTITY)) : Optional.empty();
    }

    /** "The number of trucks rose 2.4 times to 19,700". */
    private Optional<Amount> unitOf() {
        return wording.mentions().stream().filter(mention -> mention.to() <= amount.from() && mention instanceof Cue cue && cue.is("unit") && wording.is(cue.from(), "number"))
                .map(Cue.class::cast).reduce((one, other) -> other).map(cue -> amount.counting(cue.value(), Kind.QUANTITY));
    }

    /** "Vessel calls: 1,088"; of "a vessel holds thirty" one ship is told of. */
    private Optional<Amount> noun() {
        return figure.lead().last("unit").filter(cue -> wording.word(cue.to() - 1).endsWith("s") || wording.is(cue.to(), ":") || wording.is(cue.from(), "number")).map(cue -> amount.counting(cue.value(), wording.isOf(cue.value(), "counted") ? Kind.COUNT : Kind.QUANTITY));
    }

    /** "21.6 million laptops": the goods themselves are counted. */
    private Optional<Amount> goods() {
        return figure.behind().stream().limit(1).filter(part -> part.is(Goods.class) && part.from() == amount.to() && wording.token(amount.from()).isNumber()).findFirst()
                .map(part -> amount.counting("units", Kind.QUANTITY));
    }

    /** A number with a noun of its own counts something else. */
    private boolean hasOwnNoun() {
        return amount.to() < wording.size() && wording.token(amount.to()).isWord() && !wording.has(amount.to(), "after-number") && !isOfFlow() && !isVerbOrTime(amount.to());
    }

    /** "Some 11,200 crossed in August", "compared with 1,450 two years ago". */
    private boolean isVerbOrTime(int next) {
        boolean verb = wording.reading().begun(next, Cue.class).filter(cue -> cue.is("verbs") || cue.is("trend")).isPresent();
        return verb || wording.reading().begun(next, Time.class).isPresent();
    }

    /** "60 billion dollars were exports and 40 billion imports". */
    private boolean isOfFlow() {
        return !isUnscaled(amount) && wording.is(amount.to(), "exports", "imports") && telling.drafts().stream().map(Draft::amount).anyMatch(last -> last.kind() == Kind.MONEY);
    }

    private Optional<Amount> fromTable() {
        return isTableLine() ? ofTable() : Optional.empty();
    }

    private Optional<Amount> ofTable() {
        return telling.discourse().units().ofTable().map(heading -> heading.of(amount));
    }

    private boolean isTableLine() {
        boolean headed = wording.reading().tokens().stream().limit(LONGEST_HEAD).anyMatch(token -> token.is(":"));
        return wording.size() <= LONGEST_LINE && (headed || wording.is(0, "-", "•", "*") || isInColumn());
    }

    /** "Russia - 118.2", "Empties    150,410    181,217". */
    private boolean isInColumn() {
        int at = amount.from();
        return at > 0 && (wording.is(at - 1, "-", "–", "—", "|") || wording.token(at).start() - wording.token(at - 1).end() >= WIDE_BLANK);
    }

    /** "Exports: 1,743.2 (-17.8)", "steel 4.6 million tonnes (+20.1)": a growth in percent behind what has grown. */
    private Optional<Amount> growth() {
        boolean bracketed = figure.isBracketed() && amount.sign() != 0 && isUnscaled(amount) && amount.value().compareTo(THOUSAND) < 0;
        return telling.drafts().stream().map(Draft::amount).reduce((one, other) -> other)
                .filter(last -> bracketed && isCounted(last) && last.to() == amount.from() - 1).map(last -> amount.counting("percent", Kind.PERCENT));
    }

    /** "The US buys 18.7 percent and Britain 11.2", "China with 14.4", "gold for 22": behind a name, beside a share. */
    private Optional<Amount> percent() {
        boolean small = isUnscaled(amount) && amount.value().compareTo(HUNDRED) < 0;
        return fellow().filter(last -> small && ((isOfName() || isAgainst() || figure.follows("by")) && last.kind() == Kind.PERCENT || isGrown() && isCounted(last) && !isUnscaled(last)))
                .map(last -> amount.counting("percent", Kind.PERCENT));
    }

    /** "34.2 billion, up 14", "544 billion, minus 6.4". */
    private boolean isGrown() {
        boolean ends = amount.to() >= wording.size() || wording.token(amount.to()).isSign();
        return ends && (amount.sign() != 0 || figure.follows("up", "down"));
    }

    /** "28.4 percent (29.9 a year ago)", "up from 17.3", "against 4.1". */
    private boolean isAgainst() {
        boolean decimal = wording.word(amount.from()).indexOf('.') > 0;
        return decimal && (wording.is(amount.from() - 1, "(") || wording.has(wording.beforeHedges(amount.from()), "against"));
    }

    /** "511 million dollars against 262", "China (2.8)" behind "the United States (CHF 4.2 billion)": at the scale of the one before. */
    private Optional<Amount> compared() {
        return fellow().filter(last -> isShort() && (isOfName() || isAgainst() || wording.has(wording.beforeHedges(amount.from()), "against")) && isCounted(last) && !isUnscaled(last))
                .map(last -> amount.inUnitOf(last, true));
    }

    /** "Ust-Luga had 75.6 million tons (-1.6%), Primorsk 38.5": the number before, but no growth in a bracket behind it. */
    private Optional<Amount> fellow() {
        List<Amount> before = telling.drafts().stream().map(Draft::amount).toList();
        int last = before.size() - 1;
        while (last > 0 && before.get(last).kind() == Kind.PERCENT && wording.is(before.get(last).from() - 1, "(") && before.get(last - 1).to() == before.get(last).from() - 1) {
            last--;
        }
        return last < 0 ? Optional.empty() : Optional.of(before.get(last));
    }

    /** Whether nothing but a comma, a bracket or a small word parts it from the name of a place or goods. */
    private boolean isOfName() {
        int name = wording.has(amount.from() - 1, "listed-share") || wording.is(amount.from() - 1, "(") ? amount.from() - 1 : amount.from();
        return wording.endsName(name);
    }

    /** The unit of the last number of the sentence, else of the text; a short number is no fellow of one in millions. */
    private Optional<Amount> likeLast() {
        Optional<Amount> beside = beside();
        Optional<Amount> model = beside.isPresent() ? beside : telling.discourse().units().last(amount).filter(last -> amount.value().compareTo(THOUSAND) >= 0 && (last.kind() == Kind.MONEY ? !isUnscaled(amount) || isUnscaled(last) : namesMore()));
        return model.filter(last -> !isShort() || isUnscaled(last)).map(last -> amount.inUnitOf(last, false));
    }

    /** The last sum or count of the sentence, not told again in other money. */
    private Optional<Amount> beside() {
        return telling.drafts().stream().map(Draft::amount).filter(Ellipsis::isCounted).reduce((one, other) -> isEquivalent(one, other) ? one : other);
    }

    private boolean isShort() {
        return isUnscaled(amount) && amount.value().compareTo(THOUSAND) < 0;
    }

    /** Things told of in an earlier sentence are counted on only where a place, goods or a way is named. */
    private boolean namesMore() {
        return wording.mentions().stream().anyMatch(mention -> mention instanceof PlaceMention || mention instanceof Goods || mention instanceof Cue cue && (cue.is("flow") || cue.is("trend")));
    }

    /** "63.9 billion euros ($85 billion)": the same sum in other money. */
    private boolean isEquivalent(Amount one, Amount other) {
        return wording.is(other.from() - 1, "(") && other.from() - 1 == one.to() && one.kind() == Kind.MONEY && other.kind() == Kind.MONEY;
    }

    private static boolean isCounted(Amount last) {
        return last.kind() == Kind.MONEY || last.kind() == Kind.QUANTITY || last.kind() == Kind.COUNT;
    }

    private static boolean isUnscaled(Amount some) {
        return some.scale().compareTo(BigDecimal.ONE) == 0;
    }
}
