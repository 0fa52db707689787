package org.tradegraph.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The figures of one thing measured, year by year, drawn as a line; each point is text as well.
 *
 * @param title what is measured
 * @param unit  what it is counted in
 */
public record Series(String title, String unit, List<Point> points) {

    /** The size of the drawing. */
    public static final int WIDTH = 320;
    public static final int HEIGHT = 96;
    private static final int RIM = 8;

    /**
     * What was stated of one year.
     *
     * @param x where it stands in the drawing, from the left
     * @param y where it stands in the drawing, from the top
     */
    public record Point(int year, String amount, String href, int x, int y) {
    }

    /** @param figures of whole years and of one thing measured, the one to take first where there are several of a year */
    static Series of(String title, List<Figure> figures) {
        Map<Integer, Figure> byYear = new TreeMap<>();
        figures.forEach(figure -> byYear.merge(Integer.valueOf(figure.when()), figure, (one, other) -> other.preferred() ? other : one));
        List<Integer> years = new ArrayList<>(byYear.keySet());
        BigDecimal top = BigDecimal.ZERO;
        BigDecimal bottom = BigDecimal.ZERO;
        for (Figure figure : byYear.values()) {
            top = top.max(figure.amount().number());
            bottom = bottom.min(figure.amount().number());
        }
        List<Point> points = new ArrayList<>();
        for (Map.Entry<Integer, Figure> entry : byYear.entrySet()) {
            BigDecimal x = share(entry.getKey() - years.get(0), years.get(years.size() - 1) - years.get(0), WIDTH - 2 * RIM);
            BigDecimal below = share(entry.getValue().amount().number().subtract(bottom), top.subtract(bottom), HEIGHT - 2 * RIM);
            points.add(new Point(entry.getKey(), entry.getValue().amount().text(), entry.getValue().href(), RIM + x.intValue(), HEIGHT - RIM - below.intValue()));
        }
        return new Series(title, figures.get(0).amount().unit(), points);
    }

    private static BigDecimal share(int part, int whole, int of) {
        return share(BigDecimal.valueOf(part), BigDecimal.valueOf(whole), of);
    }

    private static BigDecimal share(BigDecimal part, BigDecimal whole, int of) {
        return whole.signum() == 0 ? BigDecimal.ZERO : part.multiply(BigDecimal.valueOf(of)).divide(whole, 0, RoundingMode.HALF_UP);
    }

    /** The corners of the line, as drawings take them. */
    public String line() {
        return points.stream().map(point -> point.x() + "," + point.y()).collect(Collectors.joining(" "));
    }
}
