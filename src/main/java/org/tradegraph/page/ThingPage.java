package org.tradegraph.page;

import java.util.List;

/**
 * What the page about a place, product, route, event, period, code or any other thing shows.
 *
 * @param facts       what an event or a route is about
 * @param figures     the first of its figures
 * @param figureCount how many there are, or the most that are counted
 * @param series      its figures year by year
 * @param bars        its figures by partner, goods and flow
 * @param said        relations that documents state of it
 * @param bundles     all other links, out of it and into it
 * @param spots       what to show on a map
 * @param data        the path of the same as data, without an ending
 */
public record ThingPage(Thing thing, List<Row> facts, List<Figure> figures, int figureCount, List<Series> series, List<BarChart> bars, List<Way> ways, List<Happening> happenings,
                        List<Said> said, List<Quote> quotes, List<Bundle> bundles, List<Spot> spots, String data) {

    public boolean isPlace() {
        return data.startsWith("/data/place/");
    }

    public boolean isRoute() {
        return data.startsWith("/data/route/");
    }

    public boolean isProduct() {
        return data.startsWith("/data/product/");
    }

    /** The last part of its address, by which queries know it. */
    public String id() {
        return data.substring(data.lastIndexOf('/') + 1);
    }
}
