package org.tradegraph.cli;

import java.util.List;
import java.util.function.Consumer;

import org.tradegraph.files.TradeGraphException;
import org.tradegraph.text.Document;

/** Reads documents one after another; a broken one is told in a sentence, and the rest goes on. */
final class Intake {

    private final Console console;
    private int read;
    private int failed;

    Intake(Console console) {
        this.console = console;
    }

    /** Does something with each document that can be read. */
    void forEach(List<DocumentFile> files, Consumer<Document> work) {
        Progress progress = new Progress(console, "documents", files.size());
        for (DocumentFile file : files) {
            attempt(file.toString(), progress, () -> work.accept(file.read(console.in())));
            progress.step();
        }
        progress.clear();
    }

    /** Does one thing; what goes wrong in it is told and counted. */
    void attempt(String what, Progress progress, Runnable work) {
        try {
            work.run();
            read++;
        } catch (TradeGraphException e) {
            fail(progress, e.getMessage());
        } catch (RuntimeException | StackOverflowError e) {
            fail(progress, what + ": a fault of the program stands in the way (" + e + "); please report it with the document");
        }
    }

    private void fail(Progress progress, String sentence) {
        failed++;
        progress.clear();
        console.note(sentence);
    }

    /** 0 where all went well, 3 where some failed and the rest went through, 1 where nothing did. */
    int exitCode() {
        if (failed == 0) {
            return 0;
        }
        return read == 0 ? Main.MISTAKE : Main.SOME_FAILED;
    }
}
