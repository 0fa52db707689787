package org.tradegraph.audit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.tradegraph.graph.Iris;
import org.tradegraph.graph.Vocab;

/**
 * A finding or a derived fact, named by all that it rests on.
 *
 * @param about the streams, document or run of rates that it is about: when one of these changes, it is sought anew
 */
record Result(Node name, boolean isFinding, Set<Node> about, List<Triple> triples) {

    private static final MathContext PRECISION = new MathContext(12, RoundingMode.HALF_UP);

    /** What a check constructed, in which nothing has a lasting name yet. */
    static Stream<Result> of(Check check, Graph constructed, Iris iris, Function<Node, Stream<Node>> aboutObservation) {
        return Stream.of(Vocab.FINDING, Vocab.DERIVED_FACT)
                .flatMap(type -> constructed.stream(Node.ANY, Vocab.TYPE, type).map(triple -> of(check, constructed, triple, iris, aboutObservation)));
    }

    private static Result of(Check check, Graph constructed, Triple typed, Iris iris, Function<Node, Stream<Node>> aboutObservation) {
        boolean isFinding = typed.getObject().equals(Vocab.FINDING);
        List<Triple> told = constructed.find(typed.getSubject(), Node.ANY, Node.ANY).toList();
        Set<Node> about = new LinkedHashSet<>();
        Set<String> content = new TreeSet<>();
        Node rests = isFinding ? Vocab.USES_OBSERVATION : Vocab.WAS_DERIVED_FROM;
        for (Triple triple : told) {
            Node value = triple.getObject();
            if (triple.getPredicate().equals(rests)) {
                aboutObservation.apply(value).forEach(about::add);
            } else if (triple.getPredicate().equals(Vocab.ABOUT)) {
                about.add(value);
            }
            if (!value.isLiteral()) {
                content.add(triple.getPredicate() + " " + value);
            }
        }
        String text = content.stream().collect(Collectors.joining("\n"));
        Node name = isFinding ? iris.finding(check.name(), text) : iris.derivedFact(check.name(), text);
        return new Result(name, isFinding, about, triples(check, name, isFinding, told, about, iris));
    }

    /** How many documents it rests on. */
    long documents(Iris iris) {
        Node rests = isFinding ? Vocab.USES_OBSERVATION : Vocab.WAS_DERIVED_FROM;
        return triples.stream().filter(triple -> triple.getPredicate().equals(rests)).map(triple -> iris.documentName(triple.getObject().getURI())).distinct().count();
    }

    /** A quotient has more digits than anyone could mean. */
    private static Node rounded(Node value) {
        return value.isLiteral() && value.getLiteralValue() instanceof Number && XSDDatatype.XSDdecimal.equals(value.getLiteralDatatype())
                ? decimal(new BigDecimal(value.getLiteralLexicalForm()).round(PRECISION)) : value;
    }

    static Node decimal(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return NodeFactory.createLiteralDT((shortest.scale() < 1 ? shortest.setScale(1) : shortest).toPlainString(), XSDDatatype.XSDdecimal);
    }

    private static List<Triple> triples(Check check, Node name, boolean isFinding, List<Triple> told, Set<Node> about, Iris iris) {
        List<Triple> triples = new ArrayList<>();
        told.forEach(triple -> triples.add(Triple.create(name, triple.getPredicate(), rounded(triple.getObject()))));
        about.forEach(thing -> triples.add(Triple.create(name, Vocab.ABOUT, thing)));
        triples.add(Triple.create(name, isFinding ? Vocab.FINDING_KIND : Vocab.RULE, NodeFactory.createLiteralString(check.name())));
        triples.add(Triple.create(name, Vocab.WAS_GENERATED_BY, iris.computation(check.name())));
        return triples;
    }
}
