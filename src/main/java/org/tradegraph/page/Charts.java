package org.tradegraph.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Chooses what of the figures of a thing can be drawn: year by year, and by partner, goods and flow. */
final class Charts {

    private static final int MOST_SERIES = 6;
    private static final Set<String> EVERYTHING = Set.of("world", "any", "all", "none");
    private static final Set<String> MEASURED = Set.of("value", "quantity", "count");
    private static final Comparator<Figure> LATEST = Comparator.comparing(Charts::isOfYear).thenComparing(Figure::when)
            .thenComparing(Figure::preferred).thenComparing(Figure::claims).reversed();

    private final List<Figure> figures;
    private final Link about;

    /** @param about the thing itself, which need not be named again */
    Charts(List<Figure> figures, Link about) {
        this.figures = figures;
        this.about = about;
    }

    /** What is told of at least two whole years, longest first. */
    List<Series> series() {
        Map<String, List<Figure>> same = figures.stream().filter(figure -> isOfYear(figure) && MEASURED.contains(figure.indicator().label()))
                .collect(Collectors.groupingBy(figure -> title(figure) + " " + figure.amount().unit(), TreeMap::new, Collectors.toList()));
        return same.values().stream().map(group -> Series.of(title(group.get(0)), group)).filter(series -> series.points().size() > 1)
                .sorted(Comparator.comparingInt((Series series) -> -series.points().size()).thenComparing(Series::title).thenComparing(Series::unit))
                .limit(MOST_SERIES).toList();
    }

    /** Of a place by partner, goods and flow, the latest of each; of other things the largest amounts. */
    List<BarChart> bars(boolean isPlace) {
        List<Figure> money = figures.stream().filter(figure -> figure.indicator().label().equals("value")).toList();
        if (!isPlace) {
            return drawn(BarChart.of("The largest amounts", money, this::full));
        }
        List<Figure> own = money.stream().filter(figure -> figure.reporter().equals(about) && figure.parts().isEmpty()).toList();
        List<Figure> withPartner = money.stream().filter(figure -> figure.parts().isEmpty() && isEverything(figure.product()) && !isEverything(other(figure)))
                .filter(figure -> figure.reporter().equals(about) || figure.flow().label().equals("trade")).toList();
        return drawn(
                BarChart.of("By partner", latest(withPartner, figure -> other(figure).label() + figure.flow().label()), figure -> words(other(figure), figure.flow(), figure.period())),
                BarChart.of("By goods", latest(own.stream().filter(figure -> !isEverything(figure.product())).toList(),
                        figure -> figure.product().label() + figure.flow().label() + figure.partner().label()), this::full),
                BarChart.of("By flow, with all the world", latest(own.stream().filter(figure -> isEverything(figure.product()) && isEverything(figure.partner())).toList(),
                        figure -> figure.flow().label()), figure -> words(figure.flow(), figure.period())));
    }

    private static List<BarChart> drawn(BarChart... charts) {
        return Stream.of(charts).filter(chart -> !chart.bars().isEmpty()).toList();
    }

    /** The latest figure of each key and unit, those of whole years first. */
    private static List<Figure> latest(List<Figure> figures, Function<Figure, String> key) {
        Map<String, Figure> latest = new LinkedHashMap<>();
        figures.stream().sorted(LATEST.thenComparing(Figure::href)).forEach(figure -> latest.putIfAbsent(key.apply(figure) + " " + figure.amount().unit(), figure));
        return new ArrayList<>(latest.values());
    }

    private static boolean isOfYear(Figure figure) {
        return figure.when().matches("\\d{4}");
    }

    private Link other(Figure figure) {
        return figure.reporter().equals(about) ? figure.partner() : figure.reporter();
    }

    private static boolean isEverything(Link link) {
        return EVERYTHING.contains(link.href().substring(link.href().lastIndexOf('/') + 1));
    }

    private String full(Figure figure) {
        return title(figure) + " · " + figure.period().label();
    }

    /** What a figure measures, without what goes without saying. */
    private String title(Figure figure) {
        Stream<Link> links = Stream.of(figure.reporter(), figure.partner(), figure.product(), figure.flow());
        return words(Stream.concat(links.filter(link -> !link.equals(about)), figure.parts().stream()).toArray(Link[]::new));
    }

    private static String words(Link... links) {
        return Stream.of(links).filter(link -> !isEverything(link)).map(Link::label).collect(Collectors.joining(" · "));
    }
}
