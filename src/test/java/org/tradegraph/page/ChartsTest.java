package org.tradegraph.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What of the figures of a place is drawn. */
class ChartsTest {

    private static final Link JILIN = place("Jilin");
    private static final Link WORLD = new Link("World", "/page/place/world");
    private static final Link ALL = new Link("all products", "/page/product/all");

    @Test
    void theYearsOfOneThingMeasuredMakeALine() {
        List<Series> series = charts(figure("Russia", "trade", "2022", "USD", 20), figure("Russia", "trade", "2023", "USD", 40),
                figure("Russia", "trade", "2023", "CNY", 280), figure("Russia", "export", "2023", "USD", 30)).series();
        assertEquals(List.of("Russia · trade"), series.stream().map(Series::title).toList());
        assertEquals(List.of(2022, 2023), series.get(0).points().stream().map(Series.Point::year).toList());
        assertEquals("8,48 312,8", series.get(0).line());
    }

    @Test
    void partsOfYearsAreNoYears() {
        assertEquals(List.of(), charts(figure("Russia", "trade", "2022", "USD", 20), figure("Russia", "trade", "2023-01--2023-09", "USD", 40)).series());
    }

    @Test
    void theLatestOfEachPartnerIsABar() {
        List<BarChart> charts = charts(figure("Russia", "trade", "2022", "USD", 20), figure("Russia", "trade", "2023", "USD", 40), figure("Japan", "trade", "2021", "USD", 10)).bars(true);
        assertEquals(List.of("By partner"), charts.stream().map(BarChart::title).toList());
        assertEquals(List.of("Russia · trade · 2023 100", "Japan · trade · 2021 25"), charts.get(0).bars().stream().map(bar -> bar.label() + " " + bar.percent()).toList());
    }

    @Test
    void otherUnitsAreCounted() {
        BarChart chart = charts(figure("Russia", "trade", "2022", "USD", 20), figure("Japan", "trade", "2022", "USD", 10), figure("Japan", "trade", "2022", "CNY", 70)).bars(true).get(0);
        assertEquals("USD", chart.unit());
        assertEquals(1, chart.left());
    }

    @Test
    void flowsWithTheWholeWorldStandByThemselves() {
        List<BarChart> charts = charts(figure(WORLD, "export", "2023", "USD", 20), figure(WORLD, "import", "2023", "USD", 5), figure("Russia", "export", "2023", "USD", 3)).bars(true);
        assertEquals(List.of("By flow, with all the world"), charts.stream().map(BarChart::title).toList());
        assertEquals(List.of("export · 2023", "import · 2023"), charts.get(0).bars().stream().map(BarChart.Bar::label).toList());
    }

    private static Charts charts(Figure... figures) {
        return new Charts(List.of(figures), JILIN);
    }

    private static Figure figure(String partner, String flow, String period, String unit, int number) {
        return figure(place(partner), flow, period, unit, number);
    }

    private static Figure figure(Link partner, String flow, String period, String unit, int number) {
        return new Figure("/observations/" + partner.label() + flow + period + unit, JILIN, partner, new Link(flow, "/page/code/flow/" + flow), ALL,
                new Link(period, "/page/period/" + period), new Link("value", "/page/code/indicator/value"), List.of(),
                new Amount(BigDecimal.valueOf(number), unit, "", false), "", new Quote("", "", WORLD), 1, Figure.Standing.ALONE, false);
    }

    private static Link place(String name) {
        return new Link(name, "/page/place/" + name);
    }
}
