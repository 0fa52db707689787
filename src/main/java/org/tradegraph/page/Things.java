package org.tradegraph.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.tradegraph.graph.Vocab;

/** Reads what the page about a thing shows. */
final class Things {

    private static final int MOST_COUNTED = 3_000;
    private static final int MOST_READ = 1_000;
    private static final int MOST_SHOWN = 60;
    private static final int MOST_SAID = 60;
    private static final List<Node> OF_ROUTES = List.of(Vocab.ORIGIN, Vocab.VIA, Vocab.DESTINATION, Vocab.MODE, Vocab.START_PERIOD);
    private static final List<Node> OF_EVENTS = List.of(Vocab.KIND, Vocab.ON_PERIOD, Vocab.HELD_AT, Vocab.PARTICIPANT, Vocab.ATTRIBUTED_TO);
    private static final Node DEFINITION = NodeFactory.createURI(Vocab.SKOS + "definition");

    private final Lookup lookup;
    private final Figures figures;
    private final Bundles bundles;

    Things(Lookup lookup) {
        this.lookup = lookup;
        this.figures = new Figures(lookup);
        this.bundles = new Bundles(lookup);
    }

    /** The page of a thing; all links of one property, where its name is given. */
    ThingPage page(Node node, Optional<String> whole) {
        Thing thing = thing(node);
        List<Node> observations = observations(node);
        List<Figure> read = figures.of(observations.stream().limit(MOST_READ).toList());
        List<Way> ways = routes(node).stream().map(this::way).toList();
        List<Happening> happenings = events(node).stream().map(this::happening).toList();
        String data = lookup.addresses().data(node.getURI()).orElse("");
        Charts charts = new Charts(read, lookup.link(node));
        boolean isPlace = data.startsWith("/data/place/");
        return new ThingPage(thing, facts(node), read.stream().limit(MOST_SHOWN).toList(), observations.size(), charts.series(), charts.bars(isPlace),
                lookup.is(node, Vocab.ROUTE) ? List.of() : ways, happenings, said(node), figures.quotes(node), bundles.of(node, whole), spots(thing, ways), data);
    }

    private List<Row> facts(Node node) {
        return lookup.rows(node, lookup.is(node, Vocab.ROUTE) ? OF_ROUTES : lookup.is(node, Vocab.EVENT) ? OF_EVENTS : List.of());
    }

    private Thing thing(Node node) {
        List<String> names = lookup.values(node, Vocab.ALT_LABEL).stream().map(Lookup::text).distinct().toList();
        boolean isConcept = lookup.is(node, Vocab.CONCEPT);
        List<Link> kinds = lookup.links(node, isConcept ? Vocab.IN_SCHEME : Vocab.TYPE);
        List<Link> within = Stream.of(Vocab.LOCATED_IN, Vocab.MEMBER_OF).flatMap(property -> lookup.links(node, property).stream()).toList();
        String note = lookup.text(node, DEFINITION).or(() -> lookup.text(node, Vocab.COMMENT)).orElse("");
        return new Thing(node.getURI(), lookup.label(node), kinds, names, within, note,
                lookup.text(node, Vocab.NOTATION).orElse(""), spot(node), lookup.text(node, Vocab.EXACT_MATCH).orElse(""));
    }

    private Optional<Spot> spot(Node place) {
        return lookup.text(place, Vocab.LAT).flatMap(north -> lookup.text(place, Vocab.LONG).map(east -> new Spot(lookup.link(place), north, east)));
    }

    private List<Node> observations(Node node) {
        return Vocab.DIMENSIONS.stream().filter(dimension -> !dimension.equals(Vocab.STATED_IN))
                .flatMap(dimension -> lookup.said(Node.ANY, dimension, node)).map(Quad::getSubject).filter(lookup::isObservation)
                .distinct().limit(MOST_COUNTED).toList();
    }

    private List<Node> routes(Node node) {
        if (lookup.is(node, Vocab.ROUTE)) {
            return List.of(node);
        }
        return Stream.of(Vocab.ORIGIN, Vocab.VIA, Vocab.DESTINATION, Vocab.MODE).flatMap(end -> lookup.subjects(end, node).stream())
                .distinct().limit(MOST_SAID).toList();
    }

    private Way way(Node route) {
        List<Spot> stops = Stream.of(Vocab.ORIGIN, Vocab.VIA, Vocab.DESTINATION).flatMap(stop -> lookup.values(route, stop).stream())
                .map(place -> spot(place).orElse(new Spot(lookup.link(place), "", ""))).toList();
        return new Way(lookup.link(route), lookup.links(route, Vocab.MODE), stops, figures.quote(route));
    }

    private List<Node> events(Node node) {
        return Stream.of(Vocab.HELD_AT, Vocab.PARTICIPANT, Vocab.KIND, Vocab.ON_PERIOD).flatMap(role -> lookup.subjects(role, node).stream())
                .distinct().limit(MOST_SAID).toList();
    }

    private Happening happening(Node event) {
        return new Happening(lookup.link(event), lookup.links(event, Vocab.KIND), lookup.links(event, Vocab.ON_PERIOD),
                lookup.links(event, Vocab.HELD_AT), lookup.links(event, Vocab.PARTICIPANT), figures.quote(event));
    }

    private List<Said> said(Node node) {
        return Stream.of(Vocab.SUBJECT, Vocab.OBJECT).flatMap(role -> lookup.subjects(role, node).stream()).distinct().limit(MOST_SAID)
                .map(statement -> new Said(link(statement, Vocab.SUBJECT), link(statement, Vocab.PREDICATE), link(statement, Vocab.OBJECT),
                        figures.quote(statement)))
                .toList();
    }

    private Link link(Node statement, Node role) {
        return lookup.value(statement, role).map(lookup::link).orElse(new Link("", ""));
    }

    private static List<Spot> spots(Thing thing, List<Way> ways) {
        List<Spot> spots = new ArrayList<>();
        thing.spot().ifPresent(spots::add);
        ways.stream().flatMap(way -> way.stops().stream()).filter(stop -> !stop.latitude().isEmpty() && !spots.contains(stop)).distinct().forEach(spots::add);
        return spots;
    }
}
