package org.tradegraph.graph;

import java.math.BigDecimal;
import java.util.stream.Stream;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.tradegraph.lexicon.Gazetteer;
import org.tradegraph.lexicon.Lexicon;
import org.tradegraph.lexicon.Place;
import org.tradegraph.lexicon.PlaceKind;
import org.tradegraph.lexicon.Product;

/** Says in RDF what the lexicon and the ontology know, for the two graphs that are no document's; the same rows give the same triples. */
public final class ReferenceGraph {

    private final Iris iris;
    private final Lexicon lexicon;
    private final Ontology ontology;

    public ReferenceGraph(Iris iris, Lexicon lexicon, Ontology ontology) {
        this.iris = iris;
        this.lexicon = lexicon;
        this.ontology = ontology;
    }

    /** Places, groups with their members, borders and products, and the fingerprint of the tables they come from. */
    public Stream<Triple> gazetteer() {
        Triple mark = Triple.create(iris.gazetteerGraph(), Vocab.LEXICON_HASH, Literals.text(lexicon.hash()));
        return Stream.of(
                Stream.of(mark),
                lexicon.gazetteer().places().stream().flatMap(this::place),
                lexicon.goods().products().stream().flatMap(this::product))
                .flatMap(triples -> triples);
    }

    /** The vocabulary and its codes, and the fingerprint of the files they come from. */
    public Stream<Triple> ontology() {
        Triple mark = Triple.create(iris.ontologyGraph(), Vocab.CONTENT_HASH, Literals.text(ontology.hash()));
        return Stream.concat(Stream.of(mark), ontology.triples());
    }

    String lexiconHash() {
        return lexicon.hash();
    }

    String ontologyHash() {
        return ontology.hash();
    }

    private Stream<Triple> place(Place place) {
        Node node = iris.place(place.id());
        if (ontology.knows(node)) {
            return relations(node, place);
        }
        Stream.Builder<Triple> triples = Stream.builder();
        triples.add(Triple.create(node, Vocab.TYPE, type(place.kind())));
        place.gateway().ifPresent(kind -> triples.add(Triple.create(node, Vocab.TYPE, Vocab.GATEWAY_CLASS)));
        triples.add(Triple.create(node, Vocab.PREF_LABEL, Literals.english(place.name())));
        place.also().stream().filter(name -> !name.equals(place.name()))
                .forEach(name -> triples.add(Triple.create(node, Vocab.ALT_LABEL, Literals.english(name))));
        place.code().ifPresent(code -> triples.add(Triple.create(node, Vocab.NOTATION, Literals.text(code))));
        place.latitude().ifPresent(degrees -> triples.add(Triple.create(node, Vocab.LAT, degrees(degrees))));
        place.longitude().ifPresent(degrees -> triples.add(Triple.create(node, Vocab.LONG, degrees(degrees))));
        place.link().ifPresent(link -> triples.add(Triple.create(node, Vocab.EXACT_MATCH, NodeFactory.createURI(link))));
        return Stream.concat(triples.build(), relations(node, place));
    }

    private Stream<Triple> relations(Node node, Place place) {
        Gazetteer gazetteer = lexicon.gazetteer();
        boolean isGroup = place.kind() == PlaceKind.GROUP;
        Stream<Triple> around = place.within().stream().map(id -> Triple.create(node, Vocab.LOCATED_IN, iris.place(id)));
        Stream<Triple> beyond = place.toward().stream().map(id -> Triple.create(node, Vocab.PORT_OF, iris.place(id)));
        Stream<Triple> beside = gazetteer.neighbours(place.id()).stream().map(id -> Triple.create(node, Vocab.BORDERS, iris.place(id)));
        Stream<Triple> members = gazetteer.members(place.id()).stream()
                .map(id -> Triple.create(iris.place(id), isGroup ? Vocab.MEMBER_OF : Vocab.LOCATED_IN, node));
        return Stream.of(around, beyond, beside, members).flatMap(triples -> triples);
    }

    private static Node degrees(String written) {
        return Literals.decimal(new BigDecimal(written));
    }

    private static Node type(PlaceKind kind) {
        return switch (kind) {
            case COUNTRY, TERRITORY -> Vocab.COUNTRY;
            case GROUP -> Vocab.GROUPING;
            case MACRO_REGION, SUBDIVISION, CITY, DISTRICT -> Vocab.REGION;
            default -> Vocab.GATEWAY_CLASS;
        };
    }

    private Stream<Triple> product(Product product) {
        Node node = iris.product(product.id());
        Stream.Builder<Triple> triples = Stream.builder();
        triples.add(Triple.create(node, Vocab.TYPE, Vocab.CONCEPT));
        triples.add(Triple.create(node, Vocab.IN_SCHEME, iris.scheme("product")));
        triples.add(Triple.create(node, Vocab.PREF_LABEL, Literals.english(product.name())));
        product.forms().stream().filter(form -> !form.equals(product.name()))
                .forEach(form -> triples.add(Triple.create(node, Vocab.ALT_LABEL, Literals.english(form))));
        product.hs().ifPresent(code -> triples.add(Triple.create(node, Vocab.NOTATION, Literals.text(code))));
        return triples.build();
    }
}
