package org.tradegraph.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets long work come to its next resting point, and what it printed out of the buffer, when the program is told to stop (Ctrl-C). */
final class Stopping implements AutoCloseable {

    private static final int SECONDS = 10;

    private final Runnable last;
    private final CountDownLatch rested = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop);
    private volatile boolean isAsked;

    /**
     * @param last what is still to be done when the work rests
     */
    Stopping(Runnable last) {
        this.last = last;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    boolean isAsked() {
        return isAsked;
    }

    private void stop() {
        isAsked = true;
        try {
            rested.await(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        last.run();
        rested.countDown();
        if (!isAsked) {
            removeHook();
        }
    }

    private void removeHook() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            isAsked = true;
        }
    }
}
