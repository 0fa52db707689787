package org.tradegraph.graph;

import java.io.IOException;
import java.nio.file.Path;

import org.apache.jena.query.ReadWrite;

/** Another process that opens a store, and then holds it or dies in the middle of a change; or one that compacts it again and again. */
final class StoreChild {

    private StoreChild() {
    }

    /** Starts one on a folder and waits until it has the store. */
    static Process start(Path folder, String what) throws IOException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", System.getProperty("java.class.path"), StoreChild.class.getName(), folder.toString(), what)
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        if (!"open".equals(process.inputReader().readLine())) {
            throw new IOException("the child has not opened " + folder);
        }
        return process;
    }

    public static void main(String[] args) throws InterruptedException {
        if (args[1].equals("compact")) {
            for (int i = 0; true; i++) {
                Compaction.of(Path.of(args[0]));
                if (i == 0) {
                    System.out.println("open");
                }
            }
        }
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
