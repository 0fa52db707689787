package org.tradegraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tradegraph.lexicon.Place;
import org.tradegraph.lexicon.PlaceKind;
import org.tradegraph.mention.PlaceMention.Form;
import org.tradegraph.trade.Predicate;
import org.tradegraph.trade.Relation;

/** Reads in what places lie, and whose capitals and ports they are. */
record Lying(Geography geography) {

    List<Relation> relations(Occurrence said) {
        List<Seen> subjects = said.seen("a");
        List<Seen> objects = said.seen("b");
        return switch (said.match().fact()) {
            case "locatedIn" -> objects.stream().anyMatch(seen -> said.scene().reading().is(seen.from() - 1, ",")) ? located(subjects, objects, true) : inside(subjects, objects);
            case "includes" -> located(subjects, objects, false);
            case "locatedThere" -> locatedThere(subjects, said);
            case "here" -> here(said, objects);
            case "portOf" -> ports(subjects, objects);
            case "portOfTwo" -> ports(subjects, said.scene().placesIn(0, said.match().from()).stream().filter(seen -> seen.place().kind() == PlaceKind.COUNTRY).toList());
            case "onBorder" -> onBorder(subjects, objects);
            case "capitalOf" -> capitals(subjects, objects);
            case "capital" -> subjects.stream().flatMap(city -> geography.region(city.place()).stream()
                    .map(region -> relation(city.place(), Predicate.CAPITAL_OF, region))).toList();
            case "capitalHere" -> capitalHere(subjects, said);
            case "capitalNamed" -> objects.stream().limit(1).map(Seen::place).flatMap(land -> capital(land, said).stream().map(city -> relation(city, Predicate.CAPITAL_OF, land))).toList();
            case "capitalReporter" -> reporterAsCapital(said, objects);
            default -> List.of();
        };
    }

    /** "The Serbian capital" is the one that the sentence names, or else the text. */
    private static Optional<Place> capital(Place land, Occurrence said) {
        Scene scene = said.scene();
        return scene.placesIn(0, scene.size()).stream().filter(seen -> seen.senses().stream().anyMatch(city -> city.capitalOf().contains(land.id()))).map(Seen::place).findFirst()
                .or(() -> scene.gazetteer().capital(land).filter(said.discourse()::names));
    }

    /** Not of the next in a list: "Izmail, Reni". */
    private List<Relation> inside(List<Seen> inners, List<Seen> outers) {
        List<Relation> found = located(inners, outers, true);
        if (found.isEmpty()) {
            inners.forEach(inner -> outers.forEach(outer -> geography.gateIn(inner, outer).ifPresent(pair -> found.add(relation(pair.inner(), Predicate.LOCATED_IN, pair.outer())))));
        }
        return found;
    }

    private List<Relation> located(List<Seen> inners, List<Seen> outers, boolean withCountry) {
        List<Relation> found = new ArrayList<>();
        for (Seen inner : inners) {
            for (Seen outer : outers) {
                geography.within(inner, outer).filter(pair -> pair.outer().kind() != PlaceKind.GROUP).ifPresent(pair ->
                        found.addAll(located(pair, withCountry && inner.form() == Form.NAME)));
            }
        }
        return found;
    }

    /** What lies in Northeast China lies in China as well; "western India" is no more than a side of India. */
    private List<Relation> located(Geography.Pair pair, boolean withCountry) {
        List<Relation> found = new ArrayList<>();
        Optional<Place> country = geography.countryNamedIn(pair.outer());
        boolean side = country.isPresent() && pair.outer().name().split(" ")[0].endsWith("ern");
        found.add(relation(pair.inner(), Predicate.LOCATED_IN, side ? country.get() : pair.outer()));
        country.filter(land -> withCountry && !side).ifPresent(land -> found.add(relation(pair.inner(), Predicate.LOCATED_IN, land)));
        return found;
    }

    /** "Santos, the largest of them" lies where the places spoken of do. */
    private List<Relation> locatedThere(List<Seen> towns, Occurrence said) {
        return said.spokenOf().or(said::mainReporter).stream()
                .flatMap(land -> towns.stream().map(Seen::place).filter(town -> geography.isTownOf(town, land))
                .map(town -> relation(town, Predicate.LOCATED_IN, land))).toList();
    }

    /** "The Romanian port" is the one spoken of, if it lies there; before a name it is that one. */
    private List<Relation> here(Occurrence said, List<Seen> lands) {
        boolean named = said.match().to() < said.scene().size() && said.scene().token(said.match().to()).capital();
        List<Place> spoken = named ? List.of() : said.spokenOf().or(said::mainReporter).stream().filter(place -> place.kind() != PlaceKind.COUNTRY).toList();
        return spoken.stream().flatMap(place -> lands.stream().flatMap(land -> geography.within(new Seen(0, 0, Form.NAME, List.of(place)), land).stream()))
                .filter(pair -> pair.outer().kind() != PlaceKind.MACRO_REGION || geography.countryNamedIn(pair.outer()).isPresent())
                .flatMap(pair -> located(pair, true).stream()).toList();
    }

    private List<Relation> ports(List<Seen> gateways, List<Seen> served) {
        List<Relation> found = new ArrayList<>();
        for (Seen gateway : gateways) {
            served.stream().limit(1).forEach(place -> geography.serves(gateway, place)
                    .filter(pair -> pair.inner().kind() != PlaceKind.COUNTRY).ifPresent(pair -> found.add(relation(pair.inner(), Predicate.PORT_OF,
                            geography.countryNamedIn(pair.outer()).filter(land -> pair.outer().name().endsWith(" " + land.name())).orElse(pair.outer())))));
        }
        return found;
    }

    /** A town on a border serves it, a region on a border borders the land behind it. */
    private List<Relation> onBorder(List<Seen> ones, List<Seen> others) {
        List<Relation> found = new ArrayList<>();
        for (Seen one : ones) {
            boolean land = one.place().gateway().isEmpty() && (one.place().kind() == PlaceKind.COUNTRY || one.place().kind() == PlaceKind.SUBDIVISION);
            found.addAll(land ? new Bordering(geography).borders(List.of(one.place()), others.stream().map(Seen::place).toList()) : ports(List.of(one), others));
        }
        return found;
    }

    private List<Relation> capitals(List<Seen> cities, List<Seen> areas) {
        List<Relation> found = new ArrayList<>();
        for (Seen city : cities) {
            areas.stream().limit(1).forEach(area -> geography.within(city, area)
                    .ifPresent(pair -> found.add(relation(pair.inner(), Predicate.CAPITAL_OF, pair.outer()))));
        }
        return found;
    }

    /** "The capital, Accra" is that of the place the text is about, if it lies there. */
    private List<Relation> capitalHere(List<Seen> cities, Occurrence said) {
        return said.mainReporter().or(said::spokenOf).stream()
                .flatMap(land -> cities.stream().limit(1).filter(city -> geography.isTownOf(city.place(), land))
                .map(city -> relation(city.place(), Predicate.CAPITAL_OF, land))).toList();
    }

    /** "Togo's capital" with no name beside it means the city that the text is about. */
    private List<Relation> reporterAsCapital(Occurrence said, List<Seen> areas) {
        Scene scene = said.scene();
        int behind = said.match().to();
        boolean named = behind < scene.size() && (scene.token(behind).isSign() || scene.token(behind).capital());
        return said.mainReporter().filter(city -> !named && city.kind() != PlaceKind.COUNTRY).stream()
                .flatMap(city -> areas.stream().filter(area -> scene.gazetteer().isWithin(city, area.place()))
                .map(area -> relation(city, Predicate.CAPITAL_OF, area.place()))).toList();
    }

    private static Relation relation(Place subject, Predicate predicate, Place object) {
        return Relation.between(subject.name(), predicate, object.name());
    }
}
