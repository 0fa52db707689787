package org.tradegraph.bench;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.tradegraph.graph.Iris;
import org.tradegraph.graph.TradeStream;
import org.tradegraph.graph.Vocab;

/** Lays out benches from the claims of a store, within a transaction; each holds what some checks must see together, and no more. */
public final class Benches {

    private static final Set<Node> OF_REPORT = Set.of(Vocab.ISSUED, Vocab.DATE_STATED, Vocab.TEXT);

    private final DatasetGraph dataset;
    private final Graph all;
    private final Iris iris;
    private final Places places;
    private final Ends ends;
    private final Map<Node, String> names = new HashMap<>();

    public Benches(DatasetGraph dataset, Iris iris) {
        this(dataset, iris, new Places(dataset.getGraph(iris.gazetteerGraph()), iris));
    }

    private Benches(DatasetGraph dataset, Iris iris, Places places) {
        this.dataset = dataset;
        this.all = new AllGraphs(dataset);
        this.iris = iris;
        this.places = places;
        this.ends = new Ends(all, iris, places);
    }

    /** The same without what was learnt from documents, which may have changed; the gazetteer has not. */
    public Benches anew() {
        return new Benches(dataset, iris, places);
    }

    private Bench empty() {
        return new Bench(iris, new Wording(all, iris, places, names));
    }

    /** What each of some documents tells, with its words: an account of its own. */
    public Bench documents(Collection<Node> documents) {
        Bench bench = empty();
        documents.forEach(document -> addDocument(bench, document));
        return bench;
    }

    private void addDocument(Bench bench, Node document) {
        Graph told = GraphMemFactory.createDefaultGraphSameTerm();
        dataset.stream(document, Node.ANY, Node.ANY, Node.ANY).forEach(quad -> told.add(quad.asTriple()));
        bench.graph().add(document, Vocab.TYPE, Vocab.REPORT);
        bench.copy(told, document, OF_REPORT);
        addWords(bench, told);
        Neighbourhood neighbourhood = new Neighbourhood(told, iris, new Ends(told, iris, places));
        told.stream(Node.ANY, Vocab.MEASURES, Node.ANY).forEach(measured -> {
            TradeStream stream = iris.streamOf(measured.getObject()).orElseThrow();
            bench.describe(stream);
            neighbourhood.add(stream);
            List<Node> claims = claims(told, measured.getSubject()).toList();
            claims.forEach(claim -> {
                bench.addClaim(told, claim, measured.getSubject(), measured.getObject());
                bench.addToAccount(claim, document);
            });
            bench.addRivals(claims);
        });
        bench.addLinks(neighbourhood);
    }

    private static void addWords(Bench bench, Graph told) {
        told.stream(Node.ANY, Vocab.HAS_SELECTOR, Node.ANY).forEach(passage -> told.stream(passage.getObject(), Vocab.EXACT, Node.ANY)
                .forEach(words -> bench.graph().add(passage.getSubject(), Vocab.EXACT, words.getObject())));
        Stream.of(Vocab.START_DATE, Vocab.END_DATE).flatMap(date -> told.stream(Node.ANY, date, Node.ANY)).forEach(bench.graph()::add);
    }

    /** All claims on some streams, with what tells which of them to prefer. */
    public Bench claims(Collection<Node> streams) {
        Bench bench = empty();
        streams.forEach(stream -> {
            iris.streamOf(stream).ifPresent(bench::describe);
            cells(stream).forEach(cell -> claims(all, cell).forEach(claim -> {
                Map<Node, Node> known = bench.addClaim(all, claim, cell, stream);
                bench.copy(all, known.get(Vocab.DATA_SET), Set.of(Vocab.ISSUED));
                Optional.ofNullable(known.get(Vocab.SAID_BY)).ifPresent(body -> bench.copy(all, body, Set.of(Vocab.BODY_KIND)));
            }));
        });
        return bench;
    }

    /**
     * The preferred claims on some streams and on all that these can be measured by: an account of its own, that of the derived graph.
     * Beside them lie the other claims by the same documents on those streams and on the other directions of their trade.
     */
    public Bench preferred(Collection<Node> streams) {
        Bench bench = empty();
        Neighbourhood neighbourhood = new Neighbourhood(all, iris, ends);
        Set<TradeStream> wanted = streams.stream().flatMap(stream -> iris.streamOf(stream).stream()).collect(Collectors.toCollection(LinkedHashSet::new));
        wanted.forEach(bench::describe);
        wanted.forEach(neighbourhood::add);
        Set<TradeStream> markets = wanted.stream().flatMap(stream -> Stream.concat(Stream.of(stream), Neighbourhood.directions(stream)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Stream<TradeStream> linked = neighbourhood.links().stream().flatMap(link -> Stream.of(link.from(), link.to()));
        Stream.concat(markets.stream(), linked).distinct().forEach(stream -> addPreferred(bench, stream));
        addOthers(bench, markets);
        bench.addLinks(neighbourhood);
        return bench;
    }

    private void addPreferred(Bench bench, TradeStream stream) {
        Node node = iris.stream(stream);
        cells(node).forEach(cell -> dataset.stream(iris.derivedGraph(), cell, Vocab.PREFERRED, Node.ANY).map(Quad::getObject).toList().forEach(claim -> {
            bench.describe(stream);
            bench.addClaim(all, claim, cell, node);
            bench.addToAccount(claim, iris.derivedGraph());
            bench.graph().add(cell, Vocab.PREFERRED, claim);
        }));
    }

    private void addOthers(Bench bench, Set<TradeStream> streams) {
        List<Node> nodes = streams.stream().map(iris::stream).toList();
        Set<String> documents = nodes.stream().flatMap(stream -> bench.graph().stream(Node.ANY, Vocab.MEASURES, stream))
                .map(triple -> documentOf(triple.getSubject())).collect(Collectors.toSet());
        nodes.forEach(stream -> cells(stream).forEach(cell -> claims(all, cell)
                .filter(claim -> documents.contains(documentOf(claim)) && bench.streamOf(claim).isEmpty())
                .forEach(claim -> bench.addClaim(all, claim, cell, stream))));
    }

    private String documentOf(Node claim) {
        return iris.documentName(claim.getURI()).orElseThrow();
    }

    private List<Node> cells(Node stream) {
        return all.stream(Node.ANY, Vocab.MEASURES, stream).map(Triple::getSubject).toList();
    }

    private static Stream<Node> claims(Graph source, Node cell) {
        return source.stream(cell, Vocab.OBSERVATION, Node.ANY).map(Triple::getObject).toList().stream();
    }
}
