package org.tradegraph.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Does many pieces of work on several threads and hands the results on in the order of the pieces; only a few are under way at a time. */
final class InOrder<T> implements AutoCloseable {

    private static final int AHEAD = 8;

    private final Consumer<T> receiver;
    private final int most;
    private final ExecutorService workers;
    private final Deque<Future<T>> underWay = new ArrayDeque<>();

    /**
     * @param receiver gets the results, on the thread that adds the work
     */
    InOrder(int threads, Consumer<T> receiver) {
        this.receiver = receiver;
        this.most = threads == 1 ? 0 : threads * AHEAD;
        this.workers = Executors.newFixedThreadPool(threads, InOrder::daemon);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "reading");
        thread.setDaemon(true);
        return thread;
    }

    /** Adds a piece of work, and waits for the first one where enough are under way. */
    void add(Supplier<T> work) {
        FutureTask<T> task = new FutureTask<>(work::get);
        underWay.add(task);
        if (most == 0) {
            task.run();
        } else {
            workers.execute(task);
        }
        while (underWay.size() > most || !underWay.isEmpty() && underWay.element().isDone()) {
            handOn();
        }
    }

    /** Waits for all that is under way. */
    void finish() {
        while (!underWay.isEmpty()) {
            handOn();
        }
    }

    private void handOn() {
        try {
            receiver.accept(underWay.remove().get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while documents were read", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
