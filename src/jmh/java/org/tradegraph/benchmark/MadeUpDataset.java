package org.tradegraph.benchmark;

import java.util.Collections;
import java.util.Iterator;
import java.util.stream.IntStream;

import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.tradegraph.graph.FactGraph;
import org.tradegraph.graph.Iris;
import org.tradegraph.graph.Ontology;
import org.tradegraph.graph.ReferenceGraph;
import org.tradegraph.graph.Vocab;
import org.tradegraph.lexicon.Lexicon;

/** As many documents as wanted, each made up when it is asked for, over the gazetteer. */
final class MadeUpDataset extends DatasetGraphWrapper {

    private final Iris iris;
    private final int documents;
    private final FactGraph facts;
    private final MadeUpWorld world;
    private final Graph gazetteer = GraphMemFactory.createDefaultGraphSameTerm();

    MadeUpDataset(Iris iris, int documents) {
        super(DatasetGraphFactory.createTxnMem());
        this.iris = iris;
        this.documents = documents;
        Lexicon lexicon = Lexicon.load();
        Ontology ontology = Ontology.load(iris);
        this.world = new MadeUpWorld(lexicon);
        this.facts = new FactGraph(iris, lexicon, ontology, "benchmark");
        new ReferenceGraph(iris, lexicon, ontology).gazetteer().filter(triple -> triple.getPredicate().equals(Vocab.PREF_LABEL)).forEach(gazetteer::add);
    }

    private Node name(int number) {
        return iris.document("news-" + number);
    }

    private Graph made(int number) {
        MadeUpNews.Stated news = MadeUpNews.document(world, number);
        return facts.of(news.document(), news.facts());
    }

    @Override
    public Iterator<Node> listGraphNodes() {
        return IntStream.range(0, documents).mapToObj(this::name).iterator();
    }

    @Override
    public Iterator<Quad> find(Node graph, Node subject, Node property, Node object) {
        if (graph != null && graph.isConcrete() && graph.isURI() && iris.documentName(graph.getURI()).isPresent()) {
            int number = Integer.parseInt(iris.documentName(graph.getURI()).get().substring("news-".length()));
            return quads(graph, made(number).find(subject, property, object));
        }
        if (Vocab.REPORT.equals(object)) {
            return Iter.map(listGraphNodes(), document -> Quad.create(document, document, Vocab.TYPE, Vocab.REPORT));
        }
        if (subject != null && subject.isURI() && iris.documentName(subject.getURI()).isPresent()) {
            return find(iris.document(iris.documentName(subject.getURI()).get()), subject, property, object);
        }
        boolean isOfGazetteer = graph == null || !graph.isConcrete() || graph.equals(iris.gazetteerGraph());
        return isOfGazetteer ? quads(iris.gazetteerGraph(), gazetteer.find(subject, property, object)) : Collections.emptyIterator();
    }

    private static Iterator<Quad> quads(Node graph, Iterator<Triple> triples) {
        return Iter.map(triples, triple -> Quad.create(graph, triple));
    }

    @Override
    public boolean contains(Node graph, Node subject, Node property, Node object) {
        return find(graph, subject, property, object).hasNext();
    }
}
