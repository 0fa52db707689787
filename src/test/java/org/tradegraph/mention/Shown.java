package org.tradegraph.mention;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.tradegraph.mention.Amount.Kind;
import org.tradegraph.mention.PlaceMention.Form;
import org.tradegraph.text.Document;
import org.tradegraph.text.DocumentReader;
import org.tradegraph.trade.Approximation;

/** What was found in a line of a corpus, written as the corpora write it. */
record Shown(List<Mention> mentions, boolean negative) {

    private static final String TODAY = "date: 2024-10-14\n---\n";

    static Shown of(MentionFinder finder, CorpusLine line) {
        byte[] bytes = ((line.dated() ? TODAY : "") + line.words()).getBytes(StandardCharsets.UTF_8);
        Document document = DocumentReader.of("corpus", "corpus", bytes);
        return new Shown(finder.read(document).readings().stream().flatMap(reading -> reading.mentions().stream()).toList(), line.negative());
    }

    /** The amounts but prices and the like; where there must be none, bare numbers and ranks do not count either. */
    String amounts() {
        return list(Amount.class, amount -> amount.kind() == Kind.OTHER || negative && (amount.kind() == Kind.BARE || amount.kind() == Kind.RANK)
                ? "" : amount(amount));
    }

    private static String amount(Amount amount) {
        String exact = amount.approximation() == Approximation.EXACT ? "" : amount.approximation().code() + " ";
        String sign = amount.sign() > 0 ? "+" : amount.sign() < 0 ? "-" : "";
        return (exact + sign + plain(amount.value()) + " " + amount.unit()).strip();
    }

    private static String plain(BigDecimal value) {
        return (value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros()).toPlainString();
    }

    String periods() {
        return list(Time.class, Shown::period);
    }

    private static String period(Time time) {
        String period = time.period().map(Object::toString).orElse("");
        return switch (time.kind()) {
            case PERIOD -> period.isEmpty() ? "open" : period;
            case SAME -> "same";
            case YEAR_BEFORE -> ("year before " + period).strip();
            case PERIOD_BEFORE -> "period before";
            case SINCE -> "since " + period;
            case SPAN -> "several years";
        };
    }

    String places() {
        return list(PlaceMention.class, place -> place.form() == Form.NAME || place.form() == Form.ADJECTIVE ? place.senses().get(0).name() : "");
    }

    private <T extends Mention> String list(Class<T> kind, Function<T, String> written) {
        return mentions.stream().filter(kind::isInstance).map(kind::cast).map(written)
                .filter(words -> !words.isEmpty()).collect(Collectors.joining("; "));
    }
}
