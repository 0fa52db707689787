package org.tradegraph.benchmark;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;

import org.tradegraph.lexicon.Lexicon;
import org.tradegraph.lexicon.Place;
import org.tradegraph.lexicon.PlaceKind;
import org.tradegraph.lexicon.Product;
import org.tradegraph.trade.Period;

/**
 * A world in which the trade of all countries, of the provinces of the largest and in all goods of the lexicon is known by a formula, so
 * that parts fit their wholes. What stands first in its lists is traded most, and told of most.
 */
final class MadeUpWorld {

    private static final List<String> LARGEST = List.of("China", "United States", "Germany", "Japan", "South Korea", "India", "Vietnam", "Russia", "Brazil");
    private static final List<String> GROUPS = List.of("ASEAN", "Central Asia", "BRICS");
    private static final int FIRST_YEAR = 2005;
    private static final int YEARS = 20;
    private static final double LARGEST_TRADE = 4e13;
    private static final double LARGEST_SHARE = 0.15;

    private final List<String> countries;
    private final List<String> reporters;
    private final List<String> goods;
    private final Lexicon lexicon;

    MadeUpWorld(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.countries = Stream.concat(LARGEST.stream(), places(PlaceKind.COUNTRY).map(Place::name)).distinct().toList();
        Stream<String> provinces = places(PlaceKind.SUBDIVISION).filter(place -> lexicon.gazetteer().country(place).map(Place::name).filter(LARGEST::contains).isPresent()).map(Place::name);
        this.reporters = Stream.concat(countries.stream(), provinces).toList();
        this.goods = lexicon.goods().products().stream().map(Product::name).toList();
    }

    private Stream<Place> places(PlaceKind kind) {
        return lexicon.gazetteer().places().stream().filter(place -> place.kind() == kind);
    }

    /** Whose trade something may be about. */
    String reporter(SplittableRandom random) {
        return often(reporters, random);
    }

    /** With whom: all, a group, or one. */
    Optional<String> partner(String reporter, SplittableRandom random) {
        return switch (random.nextInt(12)) {
            case 0, 1, 2 -> Optional.empty();
            case 3 -> Optional.of(often(GROUPS, random));
            default -> Optional.of(often(countries, random)).filter(name -> !name.equals(reporter));
        };
    }

    /** In what: mostly in all. */
    Optional<String> goods(SplittableRandom random) {
        return random.nextInt(3) > 0 ? Optional.empty() : Optional.of(often(goods, random));
    }

    /** When: a year, its first months, or one of them; late years are told of more than early ones. */
    Period period(SplittableRandom random) {
        int year = FIRST_YEAR + YEARS - 1 - place(YEARS, random);
        return switch (random.nextInt(4)) {
            case 0 -> Period.month(year, 1 + random.nextInt(12));
            case 1 -> new Period(year + "-01/" + year + "-" + String.format("%02d", 2 + random.nextInt(10)));
            default -> Period.year(year);
        };
    }

    /** How much it is, in yuan. */
    double trade(String reporter, Optional<String> partner, Optional<String> product, Period period) {
        double share = partner.map(this::share).orElse(1.0) * product.map(name -> LARGEST_SHARE / (1 + goods.indexOf(name))).orElse(1.0);
        double months = (period.end().getMonthValue() - period.start().getMonthValue() + 1) / 12.0;
        return LARGEST_TRADE / (1 + reporters.indexOf(reporter)) * share * months * Math.pow(1.05, period.start().getYear() - FIRST_YEAR);
    }

    private double share(String partner) {
        return GROUPS.contains(partner)
                ? lexicon.gazetteer().members(lexicon.gazetteer().named(partner).orElseThrow().id()).stream()
                        .mapToDouble(member -> share(lexicon.gazetteer().withId(member).orElseThrow().name())).sum()
                : LARGEST_SHARE / (1 + countries.indexOf(partner));
    }

    private static <T> T often(List<T> choices, SplittableRandom random) {
        return choices.get(place(choices.size(), random));
    }

    /** A place in a list, mostly one of the first. */
    private static int place(int size, SplittableRandom random) {
        double where = random.nextDouble();
        return (int) (size * where * where * where);
    }
}
