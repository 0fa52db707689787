package org.tradegraph.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.tradegraph.lexicon.Gazetteer;
import org.tradegraph.lexicon.Place;
import org.tradegraph.lexicon.PlaceKind;
import org.tradegraph.mention.PlaceMention;
import org.tradegraph.mention.PlaceMention.Form;
import org.tradegraph.trade.Flow;

/** Remembers the places a text has named, so that "the province", "the bloc" or "them" can be resolved. */
final class Referents {

    private static final int PAIR = 2;

    private final Gazetteer gazetteer;
    private final Map<String, Party> lastOfKind = new HashMap<>();
    private final Deque<Party> countries = new ArrayDeque<>();
    private final PartnersNamed partners = new PartnersNamed();
    private final Set<Party> named = new LinkedHashSet<>();
    private final Set<Party> lands = new LinkedHashSet<>();
    private final Set<Party> firstCountries = new LinkedHashSet<>();
    private final Optional<Party> prominent;
    private Optional<Party> origin;
    private Optional<Place> here = Optional.empty();
    private Optional<Party> speaker = Optional.empty();
    private Optional<Party> office = Optional.empty();
    private Optional<Party> represented = Optional.empty();
    private Optional<Party> main = Optional.empty();
    private Optional<Party> reporter = Optional.empty();
    private List<String> products = List.of();

    /** Begins a text, from whose publisher one may know the country, and of which one knows the country that it names most. */
    Referents(Gazetteer gazetteer, Optional<Place> origin, Optional<Place> prominent) {
        this.gazetteer = gazetteer;
        this.prominent = prominent.map(Party::of);
        this.origin = origin.map(Party::of);
    }

    Gazetteer gazetteer() {
        return gazetteer;
    }

    PartnersNamed partners() {
        return partners;
    }

    /** What a mention stands for; nothing where an anaphor has no antecedent or a name is part of another. */
    Optional<Party> resolve(PlaceMention mention) {
        return switch (mention.form()) {
            case NAME, ADJECTIVE -> Optional.of(Party.of(likeliest(mention)));
            case ANAPHOR -> mention.senses().isEmpty() ? antecedent(mention.word()) : countryOf(mention.senses().get(0));
            case IN_NAME -> Optional.empty();
        };
    }

    /** What a mention stands for among the words around it: "with the region" is with the part of the world spoken of. */
    Optional<Party> resolve(PlaceMention mention, Wording wording) {
        return mention.word().equals("region") && wording.is(mention.from() - 1, "with", "to") ? resolvePartner(mention) : resolve(mention);
    }

    /** What a mention stands for where it can only be a partner: "from the country" is then not the reporter's own. */
    Optional<Party> resolvePartner(PlaceMention mention) {
        boolean land = mention.senses().isEmpty() && (mention.word().equals("country") || PlaceNouns.isFormOfState(mention.word()));
        if (mention.form() == Form.ANAPHOR && land && reporter.isPresent()) {
            Optional<Party> home = reporter.flatMap(Party::place).flatMap(gazetteer::country).map(Party::of);
            return countries.stream().filter(party -> !home.equals(Optional.of(party)) && PlaceNouns.fits(party, mention.word())).findFirst();
        }
        Optional<Party> bloc = partners.them().stream().filter(party -> party.isBloc() || party.place().isEmpty()).findFirst();
        return bloc.filter(party -> mention.word().equals("region")).or(() -> resolve(mention));
    }

    /** Whom the name of a capital means: "orders from Kampala" are Uganda's, unless the capital has a port of its own or is at home. */
    Party landOf(Party named, PlaceMention mention) {
        Optional<Place> land = mention.senses().stream().findFirst().flatMap(gazetteer::country);
        boolean seat = land.flatMap(gazetteer::capital).filter(capital -> mention.senses().contains(capital) && capital.gateway().isEmpty()).isPresent();
        boolean home = reporter.flatMap(Party::place).flatMap(gazetteer::country).equals(land);
        return seat && !home && !named.isGateway() ? land.map(Party::of).orElse(named) : named;
    }

    /** Whether the country in which a place lies was named itself. */
    boolean isLandNamed(PlaceMention mention) {
        return mention.senses().stream().findFirst().flatMap(gazetteer::country).map(Party::of).filter(countries::contains).isPresent();
    }

    /** The neighbour of those who trade, where the one that is meant is one of them. */
    Party other(Party meant, String word, List<Party> reporters) {
        boolean itself = word.equals("neighbour") && reporters.contains(meant);
        return itself ? countries.stream().filter(party -> !reporters.contains(party)).findFirst().orElse(meant) : meant;
    }

    /** The gateway that a name may mean: "through Lamu" is through the port, not the county. */
    Optional<Party> resolveGateway(PlaceMention mention) {
        return mention.senses().stream().filter(place -> place.gateway().isPresent()).findFirst().map(Party::of).or(() -> resolve(mention));
    }

    /** The reporter itself where the name may mean it. */
    private Place likeliest(PlaceMention mention) {
        return reporter.flatMap(Party::place).filter(mention.senses()::contains).orElse(mention.senses().get(0));
    }

    private Optional<Party> antecedent(String noun) {
        String kind = nearest(noun.equals("region") ? "subdivision" : noun);
        if (kind.equals("both")) {
            return Optional.empty();
        }
        if (kind.equals("neighbour")) {
            List<Party> others = countries.stream().filter(party -> !reporter.equals(Optional.of(party))).toList();
            return others.stream().filter(this::isNextDoor).findFirst().or(() -> others.stream().findFirst());
        }
        if (PlaceNouns.isFormOfState(kind)) {
            return Stream.of(reporter.stream(), main.stream(), countries.stream(), origin.stream()).flatMap(some -> some).filter(party -> PlaceNouns.fits(party, kind)).findFirst()
                    .or(() -> antecedent("country"));
        }
        Optional<Party> own = reporter.filter(party -> PlaceNouns.fits(party, kind)).or(() -> main.filter(party -> PlaceNouns.fits(party, kind) && !PlaceNouns.isPartOfWorld(party)));
        Optional<Party> home = reporter.filter(party -> kind.equals("country")).flatMap(Party::place).flatMap(gazetteer::country).map(Party::of);
        return own.or(() -> home).or(() -> Optional.ofNullable(lastOfKind.get(kind))).or(() -> origin.filter(party -> kind.equals("country")))
                .or(() -> kind.equals("subdivision") ? around(reporter.or(() -> main)) : Optional.empty());
    }

    /** The country of a part of the world that was named last: "the Gulf country". */
    private Optional<Party> countryOf(Place part) {
        return countries.stream().filter(party -> party.place().filter(place -> gazetteer.isWithin(place, part)).isPresent()).findFirst();
    }

    /** "The county" is a province where no smaller one was named, "the province" a smaller one where no other was. */
    private String nearest(String kind) {
        String other = kind.equals("district") ? "subdivision" : kind.equals("subdivision") ? "district" : kind;
        return lastOfKind.containsKey(kind) || !lastOfKind.containsKey(other) ? kind : other;
    }

    /** Whether a country borders that of the reporter. */
    private boolean isNextDoor(Party country) {
        Set<String> around = reporter.flatMap(Party::place).flatMap(gazetteer::country).map(home -> gazetteer.neighbours(home.id())).orElse(Set.of());
        return country.place().filter(place -> around.contains(place.id())).isPresent();
    }

    /** The province that a town lies in. */
    private Optional<Party> around(Optional<Party> town) {
        return town.flatMap(Party::place).flatMap(place -> place.within().stream().flatMap(id -> gazetteer.withId(id).stream())
                .filter(whole -> whole.kind() == PlaceKind.SUBDIVISION).findFirst()).map(Party::of);
    }

    /** Takes note of a place that was named. */
    void named(PlaceMention mention) {
        if (mention.form() == Form.NAME || mention.form() == Form.ADJECTIVE) {
            Place land = likeliest(mention);
            if (PlaceNouns.of(land).equals("country") && firstCountries.size() < PAIR) {
                firstCountries.add(Party.of(land));
            }
            if (PlaceNouns.fits(land, "continent")) {
                lastOfKind.put("continent", Party.of(land));
            }
        }
        if (mention.form() == Form.NAME) {
            Party party = Party.of(likeliest(mention));
            Place place = party.place().get();
            lastOfKind.put(PlaceNouns.of(place), party);
            if (PlaceNouns.of(place).equals("country")) {
                countries.remove(party);
                countries.addFirst(party);
            }
            named.add(party);
            if (isLand(party)) {
                lands.add(party);
            }
            if (PlaceNouns.fits(place, "gateway")) {
                lastOfKind.put("gateway", party);
            }
        }
    }

    /** Takes note of the place in the dateline: its country is where the text was written. */
    void written(PlaceMention dateline) {
        Place desk = likeliest(dateline);
        here = Optional.of(desk);
        origin = gazetteer.country(desk).map(Party::of).or(() -> origin);
    }

    /** Where the text was written, as its dateline says. */
    Optional<Place> here() {
        return here;
    }

    /** Whose trade a text speaks of before it says so: of the place whose office is heard, or that it names first, or where it was written. */
    Optional<Party> home() {
        return speaker.or(() -> lands.stream().findFirst()).or(() -> prominent).or(() -> origin);
    }

    /** A town without a port is seldom the one that trades. */
    private static boolean isLand(Party party) {
        return party.place().filter(place -> place.kind() != PlaceKind.CITY && place.kind() != PlaceKind.DISTRICT || place.gateway().isPresent()).isPresent();
    }

    /** Whether someone was named already: whom the rest of a text names most is better guessed once more of it was read. */
    boolean isNamed(Party party) {
        return party.place().isEmpty() || named.contains(party);
    }

    boolean isCountryNamed(Party party) {
        return countries.contains(party);
    }

    /** Takes note of a place whose office is heard. */
    void heard(PlaceMention place) {
        speaker = Optional.of(Party.of(likeliest(place)));
        office = speaker;
    }

    /** A new sentence begins. */
    void begin() {
        partners.mark();
        office = Optional.empty();
    }

    /** The place whose office is heard in the sentence. */
    Optional<Party> office() {
        return office;
    }

    /** Takes note of the place that someone speaks for. */
    void represented(PlaceMention home) {
        represented = Optional.of(Party.of(likeliest(home)));
    }

    /** Whom "we" means, where someone was heard who speaks for a place. */
    Optional<Party> us() {
        return represented;
    }

    /** Takes note of who reports now, and with whom. */
    void spoken(Slots slots) {
        if (slots.reporters().size() == 1) {
            reporter = Optional.of(slots.reporters().get(0));
            main = main.or(() -> reporter);
        }
        if (!slots.partners().isEmpty()) {
            partners.listed(slots.partners());
        }
        if (!slots.products().isEmpty()) {
            products = slots.products();
        }
    }

    /** Takes note of goods that a sentence without a number is about. */
    void goodsHeard(List<String> goods) {
        products = goods;
    }

    /** The goods spoken of last. */
    List<String> products() {
        return products;
    }

    /** The goods that names mean: "the fruit" are those spoken of last. */
    List<String> goods(GoodsPhrase.Names named) {
        return named.back() && !products.isEmpty() ? products : named.names();
    }

    /** Where no reporter was named: two countries for trade between two, else whose office tells it, else the place the document names first, towns last. */
    Slots withSomeReporter(Slots slots) {
        if (!slots.reporters().isEmpty() || slots.flow() == Flow.NONE) {
            return slots;
        }
        List<Party> pair = List.copyOf(countries);
        boolean mutual = slots.flow() == Flow.TRADE && pair.size() == 2 && pair.containsAll(slots.partners());
        if (mutual) {
            Party partner = slots.partners().isEmpty() ? pair.get(0) : slots.partners().get(0);
            return slots.withReporter(pair.get(pair.get(0).equals(partner) ? 1 : 0)).withPartners(List.of(partner));
        }
        Stream<Party> likely = Stream.of(speaker.stream(), represented.stream(), lands.stream(), prominent.stream(), origin.stream(), named.stream()).flatMap(some -> some);
        return likely.filter(party -> !slots.partners().contains(party)).findFirst().map(slots::withReporter).orElse(slots);
    }

    /** The reporter and the country spoken of with it: "the two countries". */
    List<Party> pair() {
        Optional<Party> one = reporter.filter(party -> PlaceNouns.isSideOfTwo(party)).or(() -> countries.stream().reduce((later, earlier) -> earlier));
        Optional<Party> other = Stream.concat(partners.them().stream().limit(1), countries.stream()).filter(party -> !one.equals(Optional.of(party))).findFirst();
        return one.isPresent() && other.isPresent() ? List.of(one.get(), other.get()) : firstCountries.size() == PAIR ? List.copyOf(firstCountries) : List.of();
    }

    Optional<Party> reporter() {
        return reporter;
    }
}
