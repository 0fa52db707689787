package org.tradegraph.graph;

import java.nio.file.Path;

import org.apache.jena.query.ReadWrite;

/** Another process that opens a store, and then holds it or dies in the middle of a change. */
final class StoreChild {

    private StoreChild() {
    }

    public static void main(String[] args) throws InterruptedException {
        TradeStore store = TradeStore.open(Path.of(args[0]), Iris.standard());
        if (args[1].equals("die")) {
            store.datasetGraph().begin(ReadWrite.WRITE);
            store.datasetGraph().removeGraph(store.iris().document("news"));
            for (int i = 0; i < 10_000; i++) {
                store.datasetGraph().add(store.iris().document("half"), store.iris().place("x" + i), Vocab.TYPE, Vocab.PLACE);
            }
            System.out.println("open");
            Runtime.getRuntime().halt(3);
        }
        System.out.println("open");
        Thread.sleep(60_000);
    }
}
