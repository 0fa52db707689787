package org.tradegraph.graph;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.jena.graph.Node;
import org.tradegraph.lexicon.Lexicon;
import org.tradegraph.lexicon.Place;
import org.tradegraph.lexicon.Product;
import org.tradegraph.trade.Period;

/** Finds the IRIs of what facts name, and describes in a document's graph those that neither lexicon nor ontology describes. */
final class Things {

    private final Iris iris;
    private final Lexicon lexicon;
    private final Ontology ontology;
    private final Set<Node> products;

    Things(Iris iris, Lexicon lexicon, Ontology ontology) {
        this.iris = iris;
        this.lexicon = lexicon;
        this.ontology = ontology;
        this.products = lexicon.goods().products().stream().map(Product::id).map(iris::product).collect(Collectors.toSet());
    }

    /** The place of a name; one that the gazetteer does not know is described as of some kind. */
    Node place(Draft draft, String name, Node kind) {
        if (name.equalsIgnoreCase("world")) {
            return iris.world();
        }
        return lexicon.gazetteer().named(name).map(place -> iris.place(place.id())).orElseGet(() -> {
            Node place = iris.unknownPlace(name);
            draft.add(place, Vocab.TYPE, kind);
            draft.label(place, name);
            return place;
        });
    }

    /** The name the gazetteer has for a place, so that all documents call it the same. */
    String usualName(String name) {
        return lexicon.gazetteer().named(name).map(Place::name).orElse(name);
    }

    Node product(Draft draft, String name) {
        return lexicon.goods().named(name).map(product -> iris.product(product.id())).orElseGet(() -> {
            Node product = iris.unknownProduct(name);
            if (!products.contains(product)) {
                concept(draft, product, "product", name);
            }
            return product;
        });
    }

    /** The body that some words name, described; nothing where it is not known. */
    Optional<Node> body(Draft draft, String words) {
        return lexicon.bodies().named(words).map(body -> {
            Node node = iris.body(body.id());
            draft.add(node, Vocab.TYPE, Vocab.BODY);
            draft.label(node, body.name());
            draft.add(node, Vocab.BODY_KIND, Literals.text(body.kind()));
            body.place().ifPresent(place -> draft.add(node, Vocab.BODY_OF, iris.place(place.id())));
            return node;
        });
    }

    Node period(Draft draft, Period period) {
        Node node = iris.period(period);
        draft.add(node, Vocab.TYPE, Vocab.PERIOD_CLASS);
        draft.add(node, Vocab.PREF_LABEL, Literals.text(period.code()));
        draft.add(node, Vocab.START_DATE, Literals.day(period.start()));
        draft.add(node, Vocab.END_DATE, Literals.day(period.end()));
        return node;
    }

    Node unit(Draft draft, String words) {
        Node unit = iris.unit(words);
        concept(draft, unit, "unit", words);
        return unit;
    }

    Node code(Draft draft, String list, String words) {
        Node code = iris.code(list, words);
        concept(draft, code, list, words);
        return code;
    }

    private void concept(Draft draft, Node concept, String list, String name) {
        if (!ontology.knows(concept)) {
            draft.add(concept, Vocab.TYPE, Vocab.CONCEPT);
            draft.add(concept, Vocab.IN_SCHEME, iris.scheme(list));
            draft.label(concept, name);
        }
    }
}
