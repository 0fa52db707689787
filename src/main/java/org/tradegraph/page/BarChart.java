package org.tradegraph.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Amounts in one unit, drawn as bars; the bars are text as well.
 *
 * @param unit what they are counted in
 * @param left how many figures of other units it leaves out
 */
public record BarChart(String title, String unit, List<Bar> bars, int left) {

    private static final int MOST = 12;

    /**
     * A bar.
     *
     * @param label   what it shows
     * @param amount  how much, in words
     * @param percent its length, in percent of the longest
     */
    public record Bar(String label, String amount, String href, int percent) {
    }

    /** The largest amounts, one of each label, in the unit that most figures have; no bars where there is nothing to compare. */
    static BarChart of(String title, List<Figure> figures, Function<Figure, String> label) {
        Map<String, List<Figure>> byUnit = figures.stream().collect(Collectors.groupingBy(figure -> figure.amount().unit(), TreeMap::new, Collectors.toList()));
        List<Figure> most = byUnit.values().stream().reduce(List.of(), (one, other) -> other.size() > one.size() ? other : one);
        Map<String, Figure> byLabel = new LinkedHashMap<>();
        most.forEach(figure -> byLabel.putIfAbsent(label.apply(figure), figure));
        List<Map.Entry<String, Figure>> largest = byLabel.entrySet().stream()
                .sorted(Comparator.comparing(entry -> size(entry.getValue()), Comparator.reverseOrder())).limit(MOST).toList();
        BigDecimal longest = largest.isEmpty() ? BigDecimal.ONE : size(largest.get(0).getValue()).max(BigDecimal.ONE);
        List<Bar> bars = largest.stream().map(entry -> bar(entry.getKey(), entry.getValue(), longest)).toList();
        return new BarChart(title, most.isEmpty() ? "" : most.get(0).amount().unit(), bars.size() < 2 ? List.of() : bars, figures.size() - most.size());
    }

    private static BigDecimal size(Figure figure) {
        return figure.amount().number().abs();
    }

    private static Bar bar(String label, Figure figure, BigDecimal longest) {
        int percent = size(figure).movePointRight(2).divide(longest, RoundingMode.HALF_UP).max(BigDecimal.ONE).intValue();
        return new Bar(label, figure.amount().text(), figure.href(), percent);
    }
}
