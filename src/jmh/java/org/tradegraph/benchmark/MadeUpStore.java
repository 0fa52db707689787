package org.tradegraph.benchmark;

import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.tradegraph.graph.FactGraph;
import org.tradegraph.graph.TradeStore;

/** Fills a store with made-up documents, as fast as its indexes can be made. */
final class MadeUpStore {

    private MadeUpStore() {
    }

    static void fill(TradeStore store, FactGraph graphs, MadeUpWorld world, int documents) {
        DataLoader loader = LoaderFactory.phasedLoader(store.datasetGraph(), (form, values) -> { });
        loader.startBulk();
        StreamRDF stream = loader.stream();
        for (int i = 0; i < documents; i++) {
            MadeUpNews.Stated news = MadeUpNews.document(world, i);
            graphs.of(news.document(), news.facts()).stream()
                    .forEach(triple -> stream.quad(Quad.create(store.iris().document(news.document().name()), triple)));
        }
        loader.finishBulk();
    }
}
