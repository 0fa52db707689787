package org.tradegraph.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import org.tradegraph.files.TradeGraphException;
import org.tradegraph.format.Unread;
import org.tradegraph.text.Document;

/** Reads documents, several at a time, and takes them in one after another; a broken one is told in a sentence, and the rest goes on. */
final class Intake {

    /** What came of a document: something, or the sentence that tells why nothing did. */
    private record Outcome<T>(String place, Optional<T> result, String complaint) {
    }

    private final Console console;
    private final int threads;
    private int read;
    private int failed;

    Intake(Console console, int threads) {
        this.console = console;
        this.threads = threads;
    }

    /**
     * Does something with each document that can be read.
     *
     * @param work   is done on several threads, in any order
     * @param taking takes what came of it, on this thread, in the order of the documents
     */
    <T> void forEach(List<DocumentFile> files, Function<Document, T> work, Consumer<T> taking) {
        boolean isCountKnown = files.stream().allMatch(DocumentFile::isOne);
        Progress progress = new Progress(console, "documents", isCountKnown ? OptionalInt.of(files.size()) : OptionalInt.empty());
        try (Stopping stopping = new Stopping(console.out()::flush);
                InOrder<Outcome<T>> inOrder = new InOrder<>(threads, outcome -> take(outcome, taking, progress))) {
            for (DocumentFile file : files) {
                goesWell(file.toString(), progress, () -> addAll(file, work, inOrder, stopping));
            }
            inOrder.finish();
        }
        progress.clear();
    }

    private <T> void addAll(DocumentFile file, Function<Document, T> work, InOrder<Outcome<T>> inOrder, Stopping stopping) {
        try (Stream<Unread> documents = file.documents(console.in())) {
            Iterator<Unread> next = documents.iterator();
            while (!stopping.isAsked() && next.hasNext()) {
                Unread document = next.next();
                inOrder.add(() -> outcome(document, work));
            }
        }
    }

    private static <T> Outcome<T> outcome(Unread document, Function<Document, T> work) {
        try {
            return new Outcome<>(document.place(), Optional.of(work.apply(document.reading().get())), "");
        } catch (TradeGraphException e) {
            return new Outcome<>(document.place(), Optional.empty(), e.getMessage());
        } catch (RuntimeException | StackOverflowError e) {
            return new Outcome<>(document.place(), Optional.empty(), fault(document.place(), e));
        }
    }

    private <T> void take(Outcome<T> outcome, Consumer<T> taking, Progress progress) {
        if (outcome.result().isEmpty()) {
            fail(progress, outcome.complaint());
        } else {
            attempt(outcome.place(), progress, () -> taking.accept(outcome.result().get()));
        }
        progress.step();
    }

    /** Does one thing; whether it went well is counted, and what goes wrong in it is told. */
    void attempt(String what, Progress progress, Runnable work) {
        if (goesWell(what, progress, work)) {
            read++;
        }
    }

    private boolean goesWell(String what, Progress progress, Runnable work) {
        try {
            work.run();
            return true;
        } catch (TradeGraphException e) {
            fail(progress, e.getMessage());
        } catch (RuntimeException | StackOverflowError e) {
            fail(progress, fault(what, e));
        }
        return false;
    }

    private static String fault(String what, Throwable cause) {
        return what + ": a fault of the program stands in the way (" + cause + "); please report it with the document";
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
