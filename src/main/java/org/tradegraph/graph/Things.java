package org.tradegraph.graph;

import java.util.Set;
import java.util.stream.Collectors;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.tradegraph.lexicon.Lexicon;
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

    Node place(Graph graph, String name) {
        return place(graph, name, Vocab.PLACE);
    }

    Node grouping(Graph graph, String name) {
        return place(graph, name, Vocab.GROUPING);
    }

    private Node place(Graph graph, String name, Node kind) {
        if (name.equalsIgnoreCase("world")) {
            return iris.world();
        }
        return lexicon.gazetteer().named(name).map(place -> iris.place(place.id())).orElseGet(() -> {
            Node place = iris.unknownPlace(name);
            graph.add(place, Vocab.TYPE, kind);
            label(graph, place, name);
            return place;
        });
    }

    Node product(Graph graph, String name) {
        return lexicon.goods().named(name).map(product -> iris.product(product.id())).orElseGet(() -> {
            Node product = iris.unknownProduct(name);
            if (!products.contains(product)) {
                concept(graph, product, "product", name);
            }
            return product;
        });
    }

    Node period(Graph graph, Period period) {
        Node node = iris.period(period);
        graph.add(node, Vocab.TYPE, Vocab.PERIOD_CLASS);
        graph.add(node, Vocab.PREF_LABEL, Literals.text(period.code()));
        graph.add(node, Vocab.START_DATE, Literals.day(period.start()));
        graph.add(node, Vocab.END_DATE, Literals.day(period.end()));
        return node;
    }

    Node unit(Graph graph, String words) {
        Node unit = iris.unit(words);
        concept(graph, unit, "unit", words);
        return unit;
    }

    /** A code of an open list, such as a segment or a basis. */
    Node code(Graph graph, String list, String words) {
        Node code = iris.code(list, words);
        concept(graph, code, list, words);
        return code;
    }

    private void concept(Graph graph, Node concept, String list, String name) {
        if (!ontology.knows(concept)) {
            graph.add(concept, Vocab.TYPE, Vocab.CONCEPT);
            graph.add(concept, Vocab.IN_SCHEME, iris.scheme(list));
            label(graph, concept, name);
        }
    }

    /** The first name stays, where a document spells the same thing in several ways. */
    private static void label(Graph graph, Node thing, String name) {
        if (!graph.contains(thing, Vocab.PREF_LABEL, Node.ANY)) {
            graph.add(thing, Vocab.PREF_LABEL, Literals.english(name));
        }
    }
}
