package org.tradegraph.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A bar of a chart.
 *
 * @param label   what it shows
 * @param amount  how much, in words
 * @param percent its length, in percent of the longest
 */
public record Bar(String label, String amount, String href, int percent) {

    private static final int MOST = 12;

    /** Bars for the amounts of money among some figures, in the currency that most of them have; nothing where there is nothing to compare. */
    static List<Bar> of(List<Figure> figures, String about) {
        Map<String, List<Figure>> byUnit = figures.stream().filter(figure -> figure.indicator().label().equals("value"))
                .collect(Collectors.groupingBy(figure -> figure.amount().unit(), TreeMap::new, Collectors.toList()));
        List<Figure> most = byUnit.values().stream().reduce(List.of(), (one, other) -> other.size() > one.size() ? other : one);
        Map<String, Figure> byLabel = new LinkedHashMap<>();
        most.stream().sorted((one, other) -> other.amount().number().abs().compareTo(one.amount().number().abs()))
                .forEach(figure -> byLabel.putIfAbsent(label(figure, about), figure));
        List<Bar> bars = new ArrayList<>();
        BigDecimal longest = byLabel.values().stream().map(figure -> figure.amount().number().abs()).reduce(BigDecimal.ONE, BigDecimal::max);
        byLabel.entrySet().stream().limit(MOST).forEach(entry -> bars.add(new Bar(entry.getKey(), entry.getValue().amount().text(),
                entry.getValue().href(), length(entry.getValue().amount().number().abs(), longest))));
        return bars.size() < 2 ? List.of() : bars;
    }

    private static int length(BigDecimal number, BigDecimal longest) {
        return number.multiply(BigDecimal.valueOf(100)).divide(longest, RoundingMode.HALF_UP).max(BigDecimal.ONE).intValue();
    }

    /** What tells a figure from the others on the page of a thing: the thing itself does not. */
    private static String label(Figure figure, String about) {
        List<String> words = new ArrayList<>();
        for (Link link : List.of(figure.reporter(), figure.partner(), figure.flow(), figure.product())) {
            boolean isWorthSaying = !link.label().equals(about) && !link.href().matches(".*/(world|any|all|none)");
            if (isWorthSaying) {
                words.add(link.label());
            }
        }
        figure.parts().forEach(part -> words.add(part.label()));
        words.add(figure.period().label());
        return String.join(" · ", words);
    }
}
