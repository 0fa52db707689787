package org.tradegraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InOrderTest {

    private static final int PIECES = 1000;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void resultsComeInTheOrderOfTheWorkAndOnlyAFewWait(int threads) {
        List<Integer> results = new ArrayList<>();
        AtomicInteger waiting = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        try (InOrder<Integer> inOrder = new InOrder<>(threads, result -> {
            waiting.decrementAndGet();
            results.add(result);
        })) {
            for (int i = 0; i < PIECES; i++) {
                int piece = i;
                inOrder.add(() -> slowly(piece));
                most.accumulateAndGet(waiting.incrementAndGet(), Math::max);
            }
            inOrder.finish();
        }
        assertEquals(IntStream.range(0, PIECES).boxed().toList(), results);
        assertTrue(most.get() <= threads * 8 + 1, "as many as " + most + " waited");
    }

    private static int slowly(int piece) {
        for (int i = 0; i < piece % 5; i++) {
            Thread.yield();
        }
        return piece;
    }
}
